import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { lineBoxes } from '../page/hit-test.ts';

const GAP = 8;
const EDGE = 12;

type WindowPoint = { readonly x: number; readonly y: number };

/** A sentence higher than this share of the window is not kept in view as a whole. */
const WHOLE_SENTENCE_TO = 0.5;

/** The whole sentence, so that the note does not cover it; of a very long one, the line that was clicked. */
function boxOf(range: Range, at: WindowPoint | null): DOMRect {
  const whole = range.getBoundingClientRect();
  if (at === null || whole.height <= WHOLE_SENTENCE_TO * window.innerHeight) return whole;
  const lines = lineBoxes(range);
  return lines.find(({ top, bottom }) => at.y >= top && at.y <= bottom) ?? lines[0] ?? whole;
}

function anchorOf(range: Range, at: WindowPoint | null) {
  const contextElement = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => boxOf(range, at),
    ...(contextElement ? { contextElement } : {}),
  };
}

/** Keeps a shown popover beside a range of the page until the signal aborts. */
export function placeBeside(
  popover: HTMLElement,
  range: Range,
  at: WindowPoint | null,
  signal: AbortSignal,
): void {
  const anchor = anchorOf(range, at);
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        // `note.css` and `overlay.css` decide what to make of the room; a note scrolls inside.
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            popover.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
        }),
        // Better over the mark than cut off by the window's edge.
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    popover.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  signal.addEventListener(
    'abort',
    autoUpdate(anchor, popover, () => void place()),
  );
}
