import type { ClaimEvidence, SentenceEvidence } from './claim-evidence.ts';
import type { Slot, SlotAgreement } from './slots.ts';

/** What a sentence by itself says for a claim. Every feature is about 0 to 1. */
export interface AloneFeatures {
  readonly words: number;
  readonly typical: number;
  readonly meaning: number;
  readonly gist: number;
  /** Words and meaning at once: either alone can be chance. */
  readonly wordsAndMeaning: number;
  readonly typicalAndGist: number;
  readonly share: number;
  /** By how much it is nearer in meaning than the incident's claims on average. */
  readonly lead: number;
  readonly asideWords: number;
  readonly asideMeaning: number;
  /** 1 where it gives a figure of the claim. */
  readonly sameNumber: number;
  /** 1 where it gives figures of the claim's unit, and none of the claim's. */
  readonly otherNumber: number;
  /** 1 where it names somebody who makes or answers the claim. */
  readonly speaker: number;
}

/** What the sentences around it and the article add. */
export interface ContextFeatures {
  /** The score of the sentence alone, as a logarithm of odds. */
  readonly alone: number;
  /** By how much that leads over the best other claim, cut at four; against a better one it is negative. */
  readonly margin: number;
  /** The same two in the clause of the sentence that suits the claim best; those of the whole where it has but one. */
  readonly clause: number;
  readonly clauseMargin: number;
  /** Probability that the sentence before makes the same claim, and the one after. */
  readonly before: number;
  readonly after: number;
  /** 1 where the sentence names the victim of another incident and not this one's. */
  readonly otherVictim: number;
  /** 1 for general knowledge. */
  readonly topic: number;
  /** 1 where the article only names the incident or its victim beside its own subject. */
  readonly side: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

const fills = ({ agreeing }: SlotAgreement, slot: Slot): boolean =>
  agreeing.some((filled) => filled.slot === slot);

function featuresOf(
  { words, typical, meaning, gist, share, slots }: ClaimEvidence,
  { asideWords, asideMeaning }: SentenceEvidence,
  meanMeaning: number,
): AloneFeatures {
  return {
    words,
    typical,
    meaning,
    gist,
    wordsAndMeaning: words * meaning,
    typicalAndGist: typical * gist,
    share,
    lead: meaning - meanMeaning,
    asideWords,
    asideMeaning,
    sameNumber: Number(fills(slots, 'number')),
    otherNumber: Number(slots.otherNumber),
    speaker: Number(fills(slots, 'speaker')),
  };
}

/** The features of a sentence for each claim of an incident, in the order of its evidence. */
export function aloneFeatures(evidence: SentenceEvidence): AloneFeatures[] {
  const meanMeaning = mean(evidence.claims.map(({ meaning }) => meaning));
  return evidence.claims.map((claim) => featuresOf(claim, evidence, meanMeaning));
}

const MARGIN_AT_MOST = 4;

/** By how much each of some scores leads over the best other one. */
export function marginsOf(scores: readonly number[]): number[] {
  let [first, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return scores.map((score) => {
    const margin = score - (score === first ? second : first);
    return Math.max(-MARGIN_AT_MOST, Math.min(MARGIN_AT_MOST, margin));
  });
}

/** Weights of features and what is added to their sum. */
export type Weights<F> = Readonly<Record<keyof F, number>> & { readonly bias: number };

/** The logarithm of the odds that a logistic model gives. */
export function logOdds<F extends object>(features: F, weights: Weights<F>): number {
  let sum = weights.bias;
  // No array of the names is made: this runs for each claim, sentence and clause.
  for (const name in features) sum += weights[name] * Number(features[name]);
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
