import { isControl, markAt } from '../page/hit-test.ts';
import type { Mark } from '../page/marks.ts';

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Calls back when the reader clicks or taps a mark. Clicks on the page's own controls, the end of a selection and
 * clicks made by scripts are none.
 */
export function onMarkClick(
  marks: () => readonly Mark[],
  callback: (mark: Mark, at: { x: number; y: number }) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || event.button !== 0 || !(target instanceof Node)) return;
    if (isControl(target) || isSelecting()) return;
    const at = { x: event.clientX, y: event.clientY };
    const mark = markAt(marks(), at, target);
    if (mark) callback(mark, at);
  };
  window.addEventListener('click', onClick, { capture: true, signal });
}

/** Keeps events that a script made from reaching anything in our shadow root. */
export function refuseUntrusted(root: ShadowRoot): void {
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown']) {
    root.addEventListener(
      type,
      (event) => !event.isTrusted && event.stopImmediatePropagation(),
      true,
    );
  }
}
