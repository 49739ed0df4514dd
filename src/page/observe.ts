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

/** Runs a task once after each burst; the longer a page goes on without rest, the longer it waits. */
class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SETTLE_MS;
  private due = 0;
  private last = Number.NEGATIVE_INFINITY;

  /** `task` tells whether it had something to do. */
  constructor(private readonly task: () => boolean) {}

  /** Has the task run soon; `isUrgent` that it does not wait for a page that never rests. */
  ask(isUrgent: boolean): void {
    const now = performance.now();
    if (this.timer === undefined) this.start(isUrgent ? SETTLE_MS : this.nextWait(now), now);
    else if (isUrgent && this.due - now > SETTLE_MS) this.start(SETTLE_MS, now);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private nextWait(now: number): number {
    const isRestless = now - this.last < this.wait + REST_MS;
    return isRestless ? Math.min(2 * this.wait, SETTLE_TO_MS) : SETTLE_MS;
  }

  private start(wait: number, now: number): void {
    this.stop();
    this.wait = wait;
    this.due = now + wait;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.task()) this.last = performance.now();
    }, wait);
  }
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // "Continue reading" and details that open show text which was there before.
  attributeFilter: ['hidden', 'open'],
};

const addressOf = (document: Document): string => native(document, 'location')?.href ?? '';

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
  const pace = new Pace(() => {
    const navigated = addressOf(document) !== address;
    address = addressOf(document);
    const touched = burst.end(document);
    if (!navigated && touched.length === 0) return false;
    onChange({ touched, navigated });
    return true;
  });
  const observer = new MutationObserver((records) => {
    burst.add(records);
    const navigated = addressOf(document) !== address;
    if (navigated || !burst.isEmpty) pace.ask(navigated);
  });
  if (signal.aborted) return;
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
  });
}
