import type { Why } from '../matching/why.ts';
import type { OffScope } from '../settings/choices.ts';
import type { Note } from './note.ts';

export type { Why } from '../matching/why.ts';

export interface ExplainedNote {
  readonly note: Note;
  readonly why: Why;
}

/** One marked sentence of a page with its notes. */
export interface MarkedStatement {
  /** Stable for as long as the page holds the sentence. */
  readonly id: string;
  /** The sentence as it stands on the page. */
  readonly quote: string;
  readonly role: 'claim' | 'answer';
  readonly notes: readonly ExplainedNote[];
}

/** A sentence about a cyber attack on which nothing is on record. */
export interface UnmatchedStatement {
  readonly id: string;
  readonly quote: string;
}

/** What the extension did with a page, and why it may have done nothing. */
export type PageState =
  | { readonly kind: 'off'; readonly scope: OffScope }
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-news' }
  | { readonly kind: 'no-attack' }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly sentences: number;
      readonly marked: readonly MarkedStatement[];
      readonly unmatched: readonly UnmatchedStatement[];
      /** Notes of this page that the reader has hidden. */
      readonly hidden: number;
    };
