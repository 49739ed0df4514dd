import { bodyOf, isElement, native, parentOf } from './dom.ts';

/** Of more changed elements in a burst none is kept: all of the body counts as changed then. */
const TOUCHED_TO = 64;

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
export class Burst {
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
