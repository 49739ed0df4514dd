import { walkerOf } from './dom.ts';
import { type Scan, type ScanOptions, Scanner } from './scanner.ts';

/** Reads the body in one pass of linear cost, however deep it nests: with a stack of frames, not of calls. */
export function scanBody(body: Element, options: ScanOptions): Scan {
  const scanner = new Scanner(body, options);
  const walker = walkerOf(body);
  let node: Node | null = walker.firstChild();
  while (node) {
    if (isText(node)) scanner.text(node);
    else if (scanner.enter(node as Element)) {
      const child: Node | null = walker.firstChild();
      if (child) {
        node = child;
        continue;
      }
      scanner.leave();
    }
    node = nextAfter(walker, scanner, body);
  }
  scanner.leave();
  return scanner;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

function nextAfter(walker: TreeWalker, scanner: Scanner, body: Element): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (walker.parentNode() === body || walker.currentNode === body) return null;
    scanner.leave();
  }
}
