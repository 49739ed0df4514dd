/** Pages change in bursts; reading waits until this long after the first change of one, in milliseconds. */
const SETTLE_MS = 400;

/** What a burst of changes touched. */
export interface PageChange {
  /** Elements that were added with text in them, or whose text changed. */
  readonly touched: readonly Element[];
  /** Whether the address changed: the page may be another one now. */
  readonly navigated: boolean;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const elementOf = (node: Node): Element | null => (isElement(node) ? node : node.parentElement);

/** Only text counts: pages add and remove pictures, frames and scripts all the time. */
function touchedBy({ type, target, addedNodes }: MutationRecord): Element[] {
  if (type === 'characterData') {
    const element = elementOf(target);
    return element ? [element] : [];
  }
  return [...addedNodes]
    .filter((node) => (node.textContent ?? '').trim() !== '')
    .map(elementOf)
    .filter((element) => element !== null);
}

/**
 * Calls back, once a burst, when the page adds or changes text, until the signal aborts. `ignore` is our own host
 * element.
 */
export function observeChanges(
  document: Document,
  ignore: Element | null,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const touched = new Set<Element>();
  let address = document.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    timer = undefined;
    const navigated = document.location.href !== address;
    address = document.location.href;
    const change = { touched: [...touched].filter((element) => element.isConnected), navigated };
    touched.clear();
    if (navigated || change.touched.length > 0) onChange(change);
  };
  const observer = new MutationObserver((records) => {
    for (const element of records.flatMap(touchedBy)) if (element !== ignore) touched.add(element);
    const pending = touched.size > 0 || document.location.href !== address;
    if (pending) timer ??= setTimeout(report, SETTLE_MS);
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
