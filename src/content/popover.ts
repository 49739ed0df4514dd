import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { lineBoxes } from '../page/hit-test.ts';

const GAP = 8;
const EDGE = 12;

function anchorOf(range: Range) {
  const contextElement = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => lineBoxes(range),
    ...(contextElement ? { contextElement } : {}),
  };
}

/** Keeps a shown popover beside a range of the page until the signal aborts. */
export function placeBeside(
  popover: HTMLElement,
  range: Range,
  at: { x: number; y: number } | null,
  signal: AbortSignal,
): void {
  const anchor = anchorOf(range);
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(at ?? {}),
        offset(GAP),
        flip({ padding: EDGE }),
        // Better over the mark than cut off by the window's edge.
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    popover.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  signal.addEventListener('abort', autoUpdate(anchor, popover, () => void place()));
}
