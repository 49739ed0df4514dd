import { render } from 'preact';
import { coversText } from '../page/free-place.ts';
import type { Host } from '../page/host.ts';
import { themeBehind } from '../page/theme.ts';
import { RecapCard } from '../ui/RecapCard.tsx';
import type { View } from './session.ts';

export interface RecapActions {
  readonly onOpen: (id: string) => void;
  readonly onOff: () => void;
}

type Side = 'right' | 'left';

const SIDES: readonly Side[] = ['right', 'left'];
const EDGE = '16px';

/** The card with the notes of an article, shown from its end on, wherever it covers no text of the page. */
export class Recap {
  private view: View | null = null;
  private isDismissed = false;
  private isWaiting = false;
  private readonly part: HTMLElement;

  constructor(
    private readonly host: Host,
    private readonly actions: RecapActions,
    signal: AbortSignal,
  ) {
    const { ownerDocument: document } = host.element;
    this.part = document.createElement('div');
    this.part.hidden = true;
    host.root.append(this.part);
    const onMove = (): void => this.placeSoon();
    document.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
    document.defaultView?.addEventListener('resize', onMove, { signal });
  }

  update(view: View): void {
    this.view = view;
    render(this.isWanted ? this.card(view) : null, this.part);
    this.placeSoon();
  }

  private get isWanted(): boolean {
    return !this.isDismissed && this.view?.end != null && this.view.marked.length > 0;
  }

  private card(view: View) {
    return (
      <RecapCard
        statements={view.marked}
        onOpen={this.actions.onOpen}
        onDismiss={() => this.dismiss()}
        onOff={() => {
          this.dismiss();
          this.actions.onOff();
        }}
      />
    );
  }

  private dismiss(): void {
    this.isDismissed = true;
    if (this.view) this.update(this.view);
  }

  /** Once a frame at most: pages scroll in many small steps. */
  private placeSoon(): void {
    if (this.isWaiting || (!this.isWanted && this.part.hidden)) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.place();
    });
  }

  private place(): void {
    const end = this.view?.end ?? null;
    this.part.hidden = !this.isWanted || end === null || !isReached(end);
    if (this.part.hidden || end === null) return;
    const element = end.endContainer.parentElement;
    if (element) this.part.dataset['theme'] = themeBehind(element);
    this.part.hidden = !SIDES.some((side) => this.fits(side));
  }

  private fits(side: Side): boolean {
    const card = this.part.firstElementChild;
    if (!(card instanceof HTMLElement)) return false;
    card.style.left = side === 'left' ? EDGE : 'auto';
    card.style.right = side === 'right' ? EDGE : 'auto';
    const box = card.getBoundingClientRect();
    return box.top >= 0 && box.left >= 0 && !coversText(box, this.host.element);
  }
}

/** Whether the end of an article has come into the window, or lies above it by now. */
function isReached(end: Range): boolean {
  const { bottom, height } = end.getBoundingClientRect();
  return height > 0 && bottom <= window.innerHeight;
}
