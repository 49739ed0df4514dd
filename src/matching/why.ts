import { matchedWords } from './matched-words.ts';
import type { Scored } from './score.ts';
import type { Slot } from './slots.ts';

/** A particular of the claim that a sentence gives too. */
export interface MatchedSlot {
  readonly slot: Slot;
  /** The words of the sentence. */
  readonly words: readonly string[];
}

/** Why a sentence got a note, in terms that a reader can check on the page. */
export interface Why {
  /** Names in the article that linked it to the incident, as the knowledge file writes them. */
  readonly names: readonly string[];
  /** Words of the sentence that matched the claim or its answer, the most telling first. */
  readonly words: readonly string[];
  /** Figures and speakers that the sentence and the record have in common. */
  readonly slots: readonly MatchedSlot[];
  /** The recorded wording that was nearest. */
  readonly wording: string;
  /** Probability of the match, 0 to 1. */
  readonly score: number;
}

function slotsOf({ evidence: { slots } }: Scored): MatchedSlot[] {
  const bySlot = new Map<Slot, Set<string>>();
  for (const { slot, word } of slots.agreeing) {
    bySlot.set(slot, (bySlot.get(slot) ?? new Set()).add(word));
  }
  return [...bySlot].map(([slot, words]) => ({ slot, words: [...words] }));
}

export const whyOf = (one: Scored): Why => ({
  names: one.link.names,
  words: matchedWords(one),
  slots: slotsOf(one),
  wording: one.evidence.nearest.text,
  score: one.score,
});
