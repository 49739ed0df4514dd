import type { Mark } from '../page/marks.ts';

/** Where in the window a mark is brought, from the top, so that its note has room below. */
const REVEAL_AT = 0.15;

export function revealMark({ range }: Mark): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight / 2) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { top: reached } = range.getBoundingClientRect();
  window.scrollBy({ top: reached - REVEAL_AT * window.innerHeight, behavior: 'instant' });
}

/** Jumps from mark to mark, and back to where the reader was before the first of them. */
export class Jumps {
  private leftAt: number | null = null;

  to(mark: Mark): void {
    this.leftAt ??= window.scrollY;
    revealMark(mark);
  }

  back(): void {
    if (this.leftAt !== null) window.scrollTo({ top: this.leftAt, behavior: 'instant' });
    this.leftAt = null;
  }
}
