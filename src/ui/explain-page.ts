import type { PageState } from '../notes/page-state.ts';
import {
  ALL_HIDDEN,
  explain,
  type Explanation,
  NO_ATTACK,
  NOTHING_ON_RECORD,
  UNAVAILABLE,
} from './state-words.ts';
import { markedText } from './words.ts';

export type ReadState = Extract<PageState, { kind: 'read' }>;

function explainRead({ marked, unmatched, hidden }: ReadState): Explanation {
  if (marked.length > 0) return { title: markedText(marked.length), meaning: null };
  if (hidden > 0) return ALL_HIDDEN;
  return unmatched.length > 0 ? NOTHING_ON_RECORD : NO_ATTACK;
}

/** What to say of a page at a glance; null stands for a page on which no content script answers. */
export function explainPage(state: PageState | null): Explanation {
  if (state === null) return UNAVAILABLE;
  return state.kind === 'read' ? explainRead(state) : explain(state);
}
