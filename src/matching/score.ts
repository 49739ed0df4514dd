import type { Term } from '../text/words.ts';
import type { ClaimIndex, IndexedClaim, Side, Variant } from './claim-index.ts';
import { matchTerms, termSet } from './terms.ts';

/** How well a sentence matches a claim or an answer to it. */
export interface ClaimScore {
  readonly claim: IndexedClaim;
  readonly side: Side;
  /** 0 (nothing in common) to 1 (every word of a recorded wording, and no other). */
  readonly score: number;
  readonly wording: string;
  /** Words of the sentence that matched, heaviest first. */
  readonly words: readonly string[];
}

type Weigh = (term: string) => number;

const total = (terms: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
};

/**
 * Share that the wording's own words have in the likeness; the rest is the sentence's. A sentence may say more than the
 * claim, but a claim of which half is missing is another claim.
 */
const WORDING_SHARE = 0.7;
/** A long sentence is not punished for more than this many times the wording's weight. */
const LONG_SENTENCE = 1.5;

/**
 * Least weight of a wording, about a rare word and a half: a wording of one word would be matched in full by any sentence
 * that happens to hold it.
 */
const LEAST_WORDING = 6;

/** Tversky likeness of a sentence and one wording, each term weighted by what it tells. */
function likeness(
  sentence: ReadonlySet<string>,
  wording: ReadonlySet<string>,
  weigh: Weigh,
): number {
  const shared = total(
    [...wording].filter((term) => sentence.has(term)),
    weigh,
  );
  if (shared === 0) return 0;
  const wordingWeight = Math.max(total(wording, weigh), LEAST_WORDING);
  const sentenceWeight = Math.min(total(sentence, weigh), LONG_SENTENCE * wordingWeight);
  return shared / (WORDING_SHARE * wordingWeight + (1 - WORDING_SHARE) * sentenceWeight);
}

interface VariantScore {
  readonly variant: Variant;
  readonly score: number;
}

/** Share of the second nearest wording: what only one of many wordings resembles is often chance. */
const SECOND_WORDING_SHARE = 0.3;

/** How near a sentence comes to the wordings of a claim, and the nearest of them. */
function nearest(
  variants: readonly Variant[],
  terms: ReadonlySet<string>,
  weigh: Weigh,
): VariantScore | null {
  const scored = variants.map((variant) => ({
    variant,
    score: likeness(terms, variant.terms, weigh),
  }));
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  if (!first) return null;
  const score =
    (1 - SECOND_WORDING_SHARE) * first.score + SECOND_WORDING_SHARE * (second?.score ?? 0);
  return { variant: first.variant, score };
}

/** A term in so large a share of a claim's wordings is wholly typical of it. */
const TYPICAL_FROM = 0.1;
/** Weight, about four rare words, up to which a sentence is expected to speak of the claim. */
const EXPECTED_WEIGHT = 15;

/** How much of a sentence is typical of a claim, 0 to 1. */
function typicality(terms: ReadonlySet<string>, { profile }: IndexedClaim, weigh: Weigh): number {
  const typical = (term: string): number => Math.min(1, (profile.get(term) ?? 0) / TYPICAL_FROM);
  const known = total(terms, (term) => weigh(term) * typical(term));
  const expected = Math.min(total(terms, weigh), EXPECTED_WEIGHT);
  return expected === 0 ? 0 : Math.min(1, known / expected);
}

const matchedWords = (
  terms: readonly Term[],
  claim: IndexedClaim,
  wording: Variant,
  weigh: Weigh,
): string[] => {
  const matched = terms.filter(
    ({ term }) => wording.terms.has(term) || (claim.profile.get(term) ?? 0) >= TYPICAL_FROM,
  );
  const ordered = [...matched].sort((a, b) => weigh(b.term) - weigh(a.term));
  return [...new Set(ordered.map(({ word }) => word))];
};

/** Share of the likeness to single wordings; the rest is what the claim's wordings have in common. */
const WORDINGS_SHARE = 0.75;

/** A sentence taken apart for matching. */
export interface SentenceTerms {
  readonly all: readonly Term[];
  /** The terms that can still be matched: all of them, or those that an earlier match left over. */
  readonly open: ReadonlySet<string>;
}

export function sentenceTerms(text: string): SentenceTerms {
  const all = matchTerms(text);
  return { all, open: new Set(all.map(({ term }) => term)) };
}

/** What a match leaves over for a further claim in the same sentence: each claim needs words of its own. */
export function withoutMatched(terms: SentenceTerms, { wording }: ClaimScore): SentenceTerms {
  const taken = termSet(wording);
  return { all: terms.all, open: new Set([...terms.open].filter((term) => !taken.has(term))) };
}

/** Scores a sentence against one claim of an incident that its article is about; null when it has no wordings. */
export function scoreClaim(
  terms: SentenceTerms,
  claim: IndexedClaim,
  index: ClaimIndex,
): ClaimScore | null {
  const weigh: Weigh = (term) => index.weight(claim.incident.id, term);
  const near = nearest(claim.variants, terms.open, weigh);
  if (!near) return null;
  const common = typicality(terms.open, claim, weigh);
  return {
    claim,
    side: near.variant.side,
    score: WORDINGS_SHARE * near.score + (1 - WORDINGS_SHARE) * common,
    wording: near.variant.text,
    words: matchedWords(terms.all, claim, near.variant, weigh),
  };
}
