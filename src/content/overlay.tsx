import { render } from 'preact';
import type { MarkedStatement } from '../notes/page-state.ts';
import { lineBoxes } from '../page/hit-test.ts';
import { type Host, placeHost } from '../page/host.ts';
import type { Mark } from '../page/marks.ts';
import { themeBehind } from '../page/theme.ts';
import { MarkButtons } from '../ui/MarkButtons.tsx';
import { NoteCard } from '../ui/NoteCard.tsx';
import { Jumps, revealMark } from './jumps.ts';
import { placeBeside } from './popover.ts';
import type { View } from './session.ts';

export interface NoteActions {
  readonly onHide: (ref: string) => void;
  readonly onCopy: (ref: string) => Promise<boolean>;
  readonly onLibrary: (ref: string) => void;
  readonly onReport: (ref: string, quote: string) => Promise<boolean>;
}

interface OpenNote {
  readonly id: string;
  readonly index: number;
  /** What had the focus before, and gets it back. */
  readonly cameFrom: HTMLElement | null;
  readonly lifetime: AbortController;
}

type WindowPoint = { readonly x: number; readonly y: number };

/** What we show on top of a page: the open note, and the buttons that lead to the notes by keyboard. */
export class Overlay {
  private view: View | null = null;
  private open: OpenNote | null = null;
  private focused: string | null = null;
  private readonly jumps = new Jumps();
  private readonly popover: HTMLElement;
  private readonly buttons: HTMLElement;

  constructor(
    private readonly host: Host,
    private readonly actions: NoteActions,
    signal: AbortSignal,
  ) {
    const { ownerDocument: document } = host.element;
    this.buttons = document.createElement('div');
    this.popover = document.createElement('div');
    this.popover.className = 'popover';
    this.popover.popover = 'auto';
    this.popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') this.closed();
    });
    host.root.append(this.buttons, this.popover);
    document.addEventListener('scroll', () => this.focused && this.render(), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.close());
  }

  update(view: View): void {
    this.view = view;
    if (this.open && !this.statement(this.open.id)) this.close();
    this.render();
    placeHost(this.host, view.marks.length > 0);
  }

  /** Opens the note of a marked statement; `at` is where in the window it was asked for. */
  show(id: string, at: WindowPoint | null = null): void {
    const mark = this.mark(id);
    if (!mark || !this.statement(id)) return;
    this.close();
    if (at === null) this.jumps.to(mark);
    const lifetime = new AbortController();
    this.open = { id, index: 0, cameFrom: this.focusedElement(), lifetime };
    this.render();
    this.popover.showPopover();
    placeBeside(this.popover, mark.range, at, lifetime.signal);
    this.popover.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Opens the note after or before the open one, in reading order and round the ends. */
  step(direction: 'next' | 'previous'): void {
    const ids = this.view?.marked.map(({ id }) => id) ?? [];
    const current = ids.indexOf(this.open?.id ?? this.focused ?? '');
    const step = direction === 'next' ? 1 : -1;
    const start = current < 0 && step < 0 ? 0 : current;
    const id = ids[(start + step + ids.length) % ids.length];
    if (id !== undefined) this.show(id);
  }

  /** Closes the note and scrolls to where the reader was before notes were jumped to. */
  goBack(): void {
    this.close();
    this.jumps.back();
  }

  close(): void {
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    this.closed();
  }

  private closed(): void {
    if (!this.open || this.popover.matches(':popover-open')) return;
    const { cameFrom, lifetime } = this.open;
    lifetime.abort();
    this.open = null;
    // Chromium leaves the focus in the hidden note; Firefox has given it back by now.
    if (this.popover.contains(this.host.root.activeElement))
      cameFrom?.focus({ preventScroll: true });
    this.render();
  }

  private focusedElement(): HTMLElement | null {
    const { root, element } = this.host;
    const focused = root.activeElement ?? element.ownerDocument.activeElement;
    return focused instanceof HTMLElement ? focused : null;
  }

  private statement(id: string): MarkedStatement | undefined {
    return this.view?.marked.find((statement) => statement.id === id);
  }

  private mark(id: string): Mark | undefined {
    return this.view?.marks.find((mark) => mark.id === id);
  }

  private focus(id: string | null): void {
    const mark = id === null ? undefined : this.mark(id);
    if (mark) revealMark(mark);
    this.focused = id;
    this.render();
  }

  private position(): WindowPoint | null {
    const mark = this.focused === null ? undefined : this.mark(this.focused);
    const box = mark && lineBoxes(mark.range)[0];
    return box ? { x: box.left, y: box.top } : null;
  }

  private render(): void {
    this.adoptTheme();
    this.renderButtons();
    this.renderNote();
  }

  private adoptTheme(): void {
    const mark = this.mark(this.open?.id ?? this.focused ?? '');
    const element = mark?.range.startContainer.parentElement;
    if (!element) return;
    for (const part of [this.buttons, this.popover]) part.dataset['theme'] = themeBehind(element);
  }

  private renderButtons(): void {
    const marks = new Set(this.view?.marks.map(({ id }) => id));
    const statements = this.view?.marked.filter(({ id }) => marks.has(id)) ?? [];
    render(
      statements.length > 0 ? (
        <MarkButtons
          statements={statements}
          focused={this.focused}
          position={this.position()}
          onFocus={(id) => this.focus(id)}
          onOpen={(id) => this.show(id)}
        />
      ) : null,
      this.buttons,
    );
  }

  private renderNote(): void {
    const { open } = this;
    const statement = open ? this.statement(open.id) : undefined;
    render(
      open && statement ? (
        <NoteCard
          statement={statement}
          index={open.index}
          onIndex={(index) => this.turnTo(index)}
          onClose={() => this.close()}
          onHide={this.actions.onHide}
          onCopy={this.actions.onCopy}
          onLibrary={this.actions.onLibrary}
          onReport={(ref) => this.actions.onReport(ref, statement.quote)}
        />
      ) : null,
      this.popover,
    );
  }

  private turnTo(index: number): void {
    if (!this.open) return;
    this.open = { ...this.open, index };
    this.render();
  }
}
