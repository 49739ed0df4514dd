import { Burst } from './burst.ts';
import { native } from './dom.ts';

/** Pages change in bursts; reading waits until this long after the first change of one, in milliseconds. */
const SETTLE_MS = 400;
/** A page that never rests is read ever more seldom, down to this. */
const SETTLE_TO_MS = 6400;
/** After so long without a change a page is at rest. */
const REST_MS = 2000;

/** What a burst of changes touched. */
export interface PageChange {
  /** Elements that were added with text in them, or whose text changed; none stands in another one. */
  readonly touched: readonly Element[];
  /** Whether the address changed: the page may be another one now. */
  readonly navigated: boolean;
}

const addressOf = (document: Document): string => native(document, 'location')?.href ?? '';

/** How long to wait for a burst to end: longer each time when the page does not come to rest in between. */
function nextWait(last: number, wait: number, now: number): number {
  return now - last < wait + REST_MS ? Math.min(2 * wait, SETTLE_TO_MS) : SETTLE_MS;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // "Continue reading" and details that open show text which was there before.
  attributeFilter: ['hidden', 'open'],
};

/**
 * Calls back, once a burst, when the page adds, changes or uncovers text, until the signal aborts. `ignore` is our own
 * host element.
 */
export function observeChanges(
  document: Document,
  ignore: Element | null,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const burst = new Burst(ignore);
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [wait, last, due] = [SETTLE_MS, Number.NEGATIVE_INFINITY, 0];

  const report = (): void => {
    timer = undefined;
    const navigated = addressOf(document) !== address;
    address = addressOf(document);
    const touched = burst.end(document);
    if (!navigated && touched.length === 0) return;
    last = performance.now();
    onChange({ touched, navigated });
  };
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    due = performance.now() + delay;
    timer = setTimeout(report, delay);
  };
  const observer = new MutationObserver((records) => {
    burst.add(records);
    const now = performance.now();
    const navigated = addressOf(document) !== address;
    if (timer !== undefined) {
      if (navigated && due - now > SETTLE_MS) schedule(SETTLE_MS);
      return;
    }
    if (!navigated && burst.isEmpty) return;
    wait = navigated ? SETTLE_MS : nextWait(last, wait, now);
    schedule(wait);
  });
  if (signal.aborted) return;
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
