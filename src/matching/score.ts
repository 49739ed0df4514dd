import type { Claim } from '../knowledge/schema.ts';
import type { Term } from '../text/words.ts';
import type { IncidentIndex, Side, Variant } from './claim-index.ts';
import { matchTerms } from './terms.ts';

/** How well a sentence matches a claim or an answer to it. */
export interface ClaimScore {
  readonly index: IncidentIndex;
  readonly claim: Claim;
  /** The recorded wording that is nearest. */
  readonly nearest: Variant;
  /** 0 (nothing in common) to 1 (every word of a recorded wording, and no other). */
  readonly score: number;
}

export const sideOf = ({ nearest }: ClaimScore): Side => nearest.side;

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

/** The terms that a sentence shares with the nearest wording of a claim. */
export const sharedTerms = ({ open }: SentenceTerms, { nearest }: ClaimScore): string[] =>
  [...nearest.terms].filter((term) => open.has(term));

/** What a match leaves over for a further claim in the same sentence: each claim needs words of its own. */
export const withoutMatched = (
  { all, open }: SentenceTerms,
  { nearest }: ClaimScore,
): SentenceTerms => ({
  all,
  open: new Set([...open].filter((term) => !nearest.terms.has(term))),
});

/**
 * Share that the wording's own words have in the likeness; the rest is the sentence's. A sentence may say more than the
 * claim, but a claim of which half is missing is another claim.
 */
const WORDING_SHARE = 0.65;
/** A long sentence is not punished for more than this many times the wording's weight. */
const LONG_SENTENCE = 1.5;

/**
 * Least weight of a wording, about a rare word and a half: a wording of one word would be matched in full by any sentence
 * that happens to hold it.
 */
const LEAST_WORDING = 1.5;

/** Tversky likeness of a sentence and one wording, of the weight that they share and the weight of each. */
function likeness(shared: number, wording: number, sentence: number): number {
  const wordingWeight = Math.max(wording, LEAST_WORDING);
  const sentenceWeight = Math.min(sentence, LONG_SENTENCE * wordingWeight);
  return shared / (WORDING_SHARE * wordingWeight + (1 - WORDING_SHARE) * sentenceWeight);
}

/** What adds up for one claim while the terms of a sentence are gone through. */
interface Tally {
  first: number;
  second: number;
  nearest: Variant | null;
  typical: number;
}

/** Share of the second nearest wording: what only one of many wordings resembles is often chance. */
const SECOND_WORDING_SHARE = 0.2;
/** Weight, about two rare words, up to which a sentence is expected to speak of the claim. */
const EXPECTED_WEIGHT = 1.8;
/** Share of the likeness to single wordings; the rest is what the claim's wordings have in common. */
const WORDINGS_SHARE = 0.7;

function addWording(tally: Tally, variant: Variant, score: number): void {
  if (score > tally.first) {
    tally.second = tally.first;
    tally.first = score;
    tally.nearest = variant;
  } else if (score > tally.second) tally.second = score;
}

function scoreOf({ first, second, typical }: Tally, sentenceWeight: number): number {
  const near = (1 - SECOND_WORDING_SHARE) * first + SECOND_WORDING_SHARE * second;
  const common = Math.min(1, typical / Math.min(sentenceWeight, EXPECTED_WEIGHT));
  return WORDINGS_SHARE * near + (1 - WORDINGS_SHARE) * common;
}

interface Shared {
  /** Weight that the sentence shares with each variant, by the variant's number. */
  readonly byVariant: ReadonlyMap<number, number>;
  readonly sentenceWeight: number;
}

function sharedWeights(open: ReadonlySet<string>, { weigh, postings }: IncidentIndex): Shared {
  const byVariant = new Map<number, number>();
  let sentenceWeight = 0;
  for (const term of open) {
    const weight = weigh(term);
    sentenceWeight += weight;
    for (const number of postings.get(term) ?? []) {
      byVariant.set(number, (byVariant.get(number) ?? 0) + weight);
    }
  }
  return { byVariant, sentenceWeight };
}

const emptyTally = (): Tally => ({ first: 0, second: 0, nearest: null, typical: 0 });

function tallies(open: ReadonlySet<string>, index: IncidentIndex, shared: Shared): Tally[] {
  const byClaim = index.incident.claims.map(emptyTally);
  for (const [number, weight] of shared.byVariant) {
    const variant = index.variants[number];
    const tally = variant && byClaim[variant.claim];
    if (tally) addWording(tally, variant, likeness(weight, variant.weight, shared.sentenceWeight));
  }
  for (const term of open) {
    for (const { claim, share } of index.typical.get(term) ?? []) {
      const tally = byClaim[claim];
      if (tally) tally.typical += index.weigh(term) * share;
    }
  }
  return byClaim;
}

/** Scores a sentence against the claims of an incident that its article is about; those without a common word are left out. */
export function scoreClaims({ open }: SentenceTerms, index: IncidentIndex): ClaimScore[] {
  const shared = sharedWeights(open, index);
  const byClaim = tallies(open, index, shared);
  return index.incident.claims.flatMap((claim, at) => {
    const tally = byClaim[at];
    if (!tally?.nearest) return [];
    return [{ index, claim, nearest: tally.nearest, score: scoreOf(tally, shared.sentenceWeight) }];
  });
}

/** Words of a sentence that speak for a match, the most telling first. */
export function matchedWords({ all }: SentenceTerms, { index, nearest }: ClaimScore): string[] {
  const isTypical = (term: string): boolean =>
    (index.typical.get(term) ?? []).some(
      ({ claim, share }) => claim === nearest.claim && share === 1,
    );
  const matched = all.filter(({ term }) => nearest.terms.has(term) || isTypical(term));
  const ordered = [...matched].sort((a, b) => index.weigh(b.term) - index.weigh(a.term));
  return [...new Set(ordered.map(({ word }) => word))];
}
