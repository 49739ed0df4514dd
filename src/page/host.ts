const HOST = 'rejoinder-notes';

/** Our one element of the page, with the closed shadow root that holds everything we show. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** What was left by an earlier load of the extension goes first: the browser can load us into an open page again. */
function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(HOST)) leftover.remove();
}

/** Its own style cannot be reached by the page's, but its box could: it takes no room and no part in the layout. */
const BOX =
  ':host { all: initial !important; display: block !important; position: absolute !important; }';

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Makes the host, which is not in the page yet; it goes when the signal aborts. */
export function createHost(document: Document, css: readonly string[], signal: AbortSignal): Host {
  removeLeftovers(document);
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [BOX, ...css].map(sheetOf);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** Puts the host into the page, or takes it out. A page on which there is nothing to show holds nothing of ours. */
export function placeHost({ element }: Host, isNeeded: boolean): void {
  if (!isNeeded) element.remove();
  else if (!element.isConnected) element.ownerDocument.documentElement.append(element);
}
