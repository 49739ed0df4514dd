/** A box of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points of a box that are looked at are so far apart, in pixels: lines of text are higher. */
const STEP = 9;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function* pointsOf({ left, top, right, bottom }: Box): Generator<readonly [number, number]> {
  for (let y = top; y <= bottom; y += STEP) {
    for (let x = left; x <= right; x += 2 * STEP) yield [x, y];
  }
}

/** The elements of the page, without our own, that have something at a point of a box. */
function elementsIn(box: Box, document: Document, own: Element): Set<Element> {
  const found = new Set<Element>();
  for (const [x, y] of pointsOf(box)) {
    for (const element of document.elementsFromPoint(x, y)) found.add(element);
  }
  found.delete(own);
  return found;
}

function hasTextIn(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return false;
    range.selectNode(node);
    return [...range.getClientRects()].some((rect) => meets(rect, box));
  });
}

/** Whether text of the page stands where a box of the window would cover it. */
export const coversText = (box: Box, own: Element): boolean =>
  [...elementsIn(box, own.ownerDocument, own)].some((element) => hasTextIn(element, box));
