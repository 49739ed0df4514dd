import type { IncidentIndex } from './claim-index.ts';
import type { ClaimSentence } from './claim-sentence.ts';
import { alikeAt } from './word-vectors.ts';

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

/** What the wordings of one claim have in common with a sentence. */
export interface Tally {
  /** Words in common with the two nearest in words. */
  firstWords: number;
  secondWords: number;
  /** Likeness to the nearest in meaning, and to the third nearest. */
  firstMeaning: number;
  thirdMeaning: number;
  /** Number of the nearest in both, -1 where there is none. */
  nearest: number;
  typical: number;
  /** Sum of the powers of the likenesses, of which the shares are made. */
  power: number;
}

/** For each variant how near it is to a sentence. */
interface Nearness {
  readonly words: Float32Array;
  readonly meanings: Float32Array;
  /** The highest sum of the two. */
  readonly most: number;
}

/** Likenesses are divided by it before they are raised: the smaller, the more the nearest wordings count. */
const SHARPNESS = 0.08;
/** What is so much less near than the nearest adds nothing to the sum. */
const REACH = 0.5;

/** Goes through the variants of one claim. */
function tallyOf({ words, meanings, most }: Nearness, start: number, end: number): Tally {
  let [firstWords, secondWords] = [0, 0];
  let [first, second, third] = [0, 0, 0];
  let [nearest, nearness, power] = [-1, -1, 0];
  for (let number = start; number < end; number++) {
    const shared = words[number] as number;
    const meaning = meanings[number] as number;
    if (shared > firstWords) [firstWords, secondWords] = [shared, firstWords];
    else if (shared > secondWords) secondWords = shared;
    if (meaning > first) [first, second, third] = [meaning, first, second];
    else if (meaning > second) [second, third] = [meaning, second];
    else if (meaning > third) third = meaning;
    const near = shared + meaning;
    if (near > nearness) [nearest, nearness] = [number, near];
    if (near > most - REACH) power += Math.exp((near - most) / SHARPNESS);
  }
  return {
    firstWords,
    secondWords,
    firstMeaning: first,
    thirdMeaning: third,
    nearest,
    typical: 0,
    power,
  };
}

export interface Shared {
  /** Weight that the sentence shares with each variant, by the variant's number. */
  readonly byVariant: Float32Array;
  readonly sentenceWeight: number;
}

export function sharedWeights(terms: ReadonlySet<string>, index: IncidentIndex): Shared {
  const byVariant = new Float32Array(index.variants.length);
  let sentenceWeight = 0;
  for (const term of terms) {
    const weight = index.weigh(term);
    sentenceWeight += weight;
    for (const number of index.postings.get(term) ?? []) {
      byVariant[number] = (byVariant[number] ?? 0) + weight;
    }
  }
  return { byVariant, sentenceWeight };
}

function nearnessOf(
  { meaning, isClause }: ClaimSentence,
  { meanings: rows, weights }: IncidentIndex,
  { byVariant, sentenceWeight }: Shared,
): Nearness {
  const meanings = new Float32Array(weights.length);
  const words = new Float32Array(weights.length);
  let most = 0;
  for (let number = 0; number < words.length; number++) {
    const shared = byVariant[number] as number;
    const alike = isClause && shared === 0 ? 0 : alikeAt(meaning, rows, number * meaning.length);
    const inWords = shared > 0 ? likeness(shared, weights[number] as number, sentenceWeight) : 0;
    meanings[number] = alike;
    words[number] = inWords;
    most = Math.max(most, inWords + alike);
  }
  return { words, meanings, most };
}

/** One for each claim, and one for the asides. */
export function talliesOf(sentence: ClaimSentence, index: IncidentIndex, shared: Shared): Tally[] {
  const near = nearnessOf(sentence, index, shared);
  const tallies = index.starts
    .slice(1)
    .map((end, claim) => tallyOf(near, index.starts[claim] ?? 0, end));
  for (const term of sentence.terms) {
    const typical = index.typical.get(term);
    if (!typical) continue;
    const weight = index.weigh(term);
    for (const { claim, share } of typical) {
      const tally = tallies[claim];
      if (tally) tally.typical += weight * share;
    }
  }
  return tallies;
}
