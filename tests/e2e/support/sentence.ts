import type { Tab } from '../../../scripts/browsers/browser.ts';

/** Where a text of the page is shown, in CSS pixels of the window. */
export interface Place {
  /** The middle of its first line. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Runs in the page. The text is given as a reader sees it, with straight quotation marks, and may
 * run over several elements.
 */
function placeIn(wanted: string, scroll: boolean): Place {
  const seen: { node: Node; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    [...(node.nodeValue ?? '')].forEach((character, offset) => {
      const plain = character.replace(/\s/u, ' ').replace(/[‘’]/u, "'").replace(/[“”]/u, '"');
      if (plain === '\u00AD' || (plain === ' ' && text.endsWith(' '))) return;
      text += plain;
      seen.push({ node, offset });
    });
  }
  const from = seen[text.indexOf(wanted)];
  const to = seen[text.indexOf(wanted) + wanted.length - 1];
  if (!text.includes(wanted) || !from || !to) throw new Error(`The page does not say: ${wanted}`);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  if (scroll) from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...range.getClientRects()].find(({ width }) => width > 0);
  if (!line) throw new Error(`The page does not show: ${wanted}`);
  const { left, width, top, bottom, height } = line;
  const end = Math.max(bottom, range.getBoundingClientRect().bottom);
  return { x: left + width / 2, y: top + height / 2, left, top, bottom: end };
}

/** Scrolls a text into the middle of the window and tells where it is. */
export const placeOf = (tab: Tab, text: string): Promise<Place> =>
  tab.evaluate(placeIn, text, true);

/** Where a text is without scrolling. */
export const placeNow = (tab: Tab, text: string): Promise<Place> =>
  tab.evaluate(placeIn, text, false);

/** A real click in the middle of a text's first line. */
export async function clickText(tab: Tab, text: string): Promise<Place> {
  const place = await placeOf(tab, text);
  await tab.clickAt(place.x, place.y);
  return place;
}
