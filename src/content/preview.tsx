import { render } from 'preact';
import { type WindowPoint, markAt } from '../page/hit-test.ts';
import type { Host } from '../page/host.ts';
import type { Mark } from '../page/marks.ts';
import { themeBehind } from '../page/theme.ts';
import { PreviewCard } from '../ui/PreviewCard.tsx';
import { placeBeside } from './popover.ts';
import type { View } from './session.ts';

/** How long a mouse rests before the preview shows, in milliseconds… */
const AFTER = 300;
/** …and how long it may take from the mark to the preview, which can be read at leisure. */
const GRACE = 250;

/** Shows what a note is about while a mouse rests on its mark; Escape, a click and scrolling put it away. */
export class Preview {
  private over: Mark | null = null;
  private shown: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly popover: HTMLElement;

  constructor(
    private readonly host: Host,
    private readonly view: () => View,
  ) {
    const { ownerDocument: document } = host.element;
    this.popover = document.createElement('div');
    this.popover.className = 'popover';
    this.popover.popover = 'manual';
    host.root.append(this.popover);
  }

  /** Follows the mouse until the signal aborts. */
  follow(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', (event) => this.moved(event), options);
    for (const type of ['pointerdown', 'scroll', 'blur'])
      window.addEventListener(type, () => this.leave(), options);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.leave(), options);
    signal.addEventListener('abort', () => this.leave());
  }

  private moved(event: PointerEvent): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || event.pointerType !== 'mouse' || !(target instanceof Node)) return;
    // Over the preview itself, or anything else of ours, all stays as it is.
    if (target === this.host.element) return this.stay();
    const { drawn, preview } = this.view();
    const at = { x: event.clientX, y: event.clientY };
    const mark = preview && event.buttons === 0 ? markAt(drawn, at, target) : null;
    if (mark?.id !== this.over?.id) this.turnTo(mark, at);
  }

  private turnTo(mark: Mark | null, at: WindowPoint): void {
    this.over = mark;
    clearTimeout(this.timer);
    if (mark === null) this.timer = setTimeout(() => this.hide(), GRACE);
    else this.timer = setTimeout(() => this.show(mark, at), AFTER);
  }

  private stay(): void {
    if (this.shown) clearTimeout(this.timer);
  }

  private leave(): void {
    this.over = null;
    clearTimeout(this.timer);
    this.hide();
  }

  private show({ id, range }: Mark, at: WindowPoint): void {
    this.hide();
    const statement = this.view().marked.find((one) => one.id === id);
    const element = range.startContainer.parentElement;
    const { root } = this.host;
    if (!statement || !element || root.querySelector('[role="dialog"]')) return;
    this.popover.dataset['theme'] = themeBehind(element);
    render(<PreviewCard statement={statement} />, this.popover);
    this.shown = new AbortController();
    this.popover.showPopover();
    placeBeside(this.popover, range, at, this.shown.signal);
  }

  private hide(): void {
    if (!this.shown) return;
    this.shown.abort();
    this.shown = null;
    this.popover.hidePopover();
  }
}
