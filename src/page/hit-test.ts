import { isElement, native, parentOf } from './dom.ts';
import type { Mark } from './marks.ts';

/** A point of the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

const contains = ({ left, right, top, bottom }: DOMRect, { x, y }: WindowPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The boxes of a range, one a line; none where it is not shown. */
export const lineBoxes = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

/**
 * The mark under a point. Asking the few marks for their boxes works in every browser and needs nothing in the page;
 * `target`, what was clicked, must lie in the mark's text or around it, so that something of the page
 * that covers the text is not taken for it.
 */
export function markAt(marks: readonly Mark[], point: WindowPoint, target: Node): Mark | null {
  const hit = marks.find(
    ({ range }) =>
      range.intersectsNode(target) && lineBoxes(range).some((box) => contains(box, point)),
  );
  return hit ?? null;
}

/** The page's own controls keep their clicks, also inside a mark. */
const CONTROLS = [
  'a[href], a[*|href], area[href], button, input, select, option, textarea, label, summary, video, audio',
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]',
  ...['button', 'link', 'tab', 'checkbox', 'switch', 'menuitem', 'option', 'textbox'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ');

const isWithinControl = (element: Element): boolean =>
  native(element, 'closest').call(element, CONTROLS) !== null;

/** Whether a click belongs to the page; a control can also be around the component that was clicked in. */
export function isControl(target: Node): boolean {
  let at = isElement(target) ? target : parentOf(target);
  while (at) {
    if (isWithinControl(at)) return true;
    const root = native(at, 'getRootNode').call(at);
    at = (root as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}
