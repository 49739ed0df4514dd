import type { Candidate } from './candidates.ts';
import { contextFeatures } from './context.ts';
import { type ContextFeatures, logOdds, probability } from './features.ts';
import { ALONE, CONTEXT } from './fitted.ts';
import { matchedWords } from './matched-words.ts';

/** A candidate with the probability, 0 to 1, that the sentence makes or answers its claim. */
export interface Scored extends Candidate {
  readonly score: number;
}

/** What shares fewer words with the record cannot be explained to a reader: it is no match, however near it seems. */
const WORDS_FROM = 2;
/** Below this probability nobody asks for the words. */
const LIKELY_FROM = 0.3;

function scoreOf(candidate: Candidate, features: ContextFeatures | undefined): number {
  const chance = features ? probability(logOdds(features, CONTEXT)) : 0;
  return chance >= LIKELY_FROM && matchedWords(candidate).length < WORDS_FROM ? 0 : chance;
}

/** Scores the candidates of each sentence: the sentences alone first, then among those around them. */
export function scored(candidates: readonly (readonly Candidate[])[]): Scored[][] {
  const inContext = contextFeatures(candidates, ALONE);
  return candidates.map((ofSentence, at) =>
    ofSentence.map((candidate, number) => ({
      ...candidate,
      score: scoreOf(candidate, inContext[at]?.[number]),
    })),
  );
}
