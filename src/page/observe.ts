import { bodyOf, isElement, native, parentOf } from './dom.ts';

/** Pages change in bursts; reading waits until this long after the first change of one, in milliseconds. */
const SETTLE_MS = 400;
/** A page that never rests is read ever more seldom, down to this. */
const SETTLE_TO_MS = 6400;
/** After so long without a change a page is at rest. */
const REST_MS = 2000;
/** Of more changed elements in a burst none is kept: all of the body counts as changed then. */
const TOUCHED_TO = 64;

/** What a burst of changes touched. */
export interface PageChange {
  /** Elements that were added with text in them, or whose text changed; none stands in another one. */
  readonly touched: readonly Element[];
  /** Whether the address changed: the page may be another one now. */
  readonly navigated: boolean;
}

/** So many nodes are looked at for text; where more of them hold none, there may be some. */
const LOOK_AT = 500;
const WORDLESS = /^(?:script|style|link|meta|noscript|template|iframe|img|svg|video)$/u;

function hasText(element: Element): boolean {
  if (WORDLESS.test(String(element.localName))) return false;
  const document = element.ownerDocument;
  const walker = native(document, 'createTreeWalker').call(document, element, 5);
  for (let looked = 0; looked < LOOK_AT; looked++) {
    const node = walker.nextNode();
    if (!node) return false;
    if (node.nodeType === 3 && /\S/u.test(node.nodeValue ?? '')) return true;
  }
  return true;
}

/** Typing in an editor changes text that is never read. */
const isEditable = (element: Element): boolean =>
  native(element as HTMLElement, 'isContentEditable') === true;

const isAround = (outer: Element, inner: Element): boolean =>
  outer !== inner && native(outer, 'contains').call(outer, inner);

/** The elements of a burst that count now that it is over. */
function settled(touched: readonly Element[]): Element[] {
  const present = touched.filter((element) => native(element, 'isConnected'));
  const outer = present.filter((element) => !present.some((other) => isAround(other, element)));
  return outer.filter((element) => hasText(element) && !isEditable(element));
}

/** Collects what a burst touches: a bounded number of elements, whatever the page does. */
class Burst {
  private readonly touched = new Set<Element>();
  private isFull = false;

  constructor(private readonly ignored: Element | null) {}

  get isEmpty(): boolean {
    return this.touched.size === 0;
  }

  add(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (this.isFull) return;
      if (type === 'childList') this.addNodes(addedNodes);
      else this.addNode(target);
    }
  }

  private addNodes(nodes: NodeList): void {
    for (let at = 0; at < nodes.length && !this.isFull; at++) {
      const node = nodes[at];
      if (node) this.addNode(node);
    }
  }

  private addNode(node: Node): void {
    const element = isElement(node) ? node : parentOf(node);
    if (!element || element === this.ignored) return;
    this.touched.add(element);
    this.isFull = this.touched.size > TOUCHED_TO;
  }

  /** What was touched, and begins anew. */
  end(document: Document): Element[] {
    const body = this.isFull ? bodyOf(document) : null;
    const touched = body ? [body] : settled([...this.touched]);
    this.touched.clear();
    this.isFull = false;
    return touched;
  }
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
