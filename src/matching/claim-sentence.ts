import type { LowerCase } from '../text/terms.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { matchTermsIn } from './terms.ts';
import { type Meaning, type WordVectors, meaningOf } from './word-vectors.ts';

/** What of a sentence, or of a clause in it, is compared with the claims. */
export interface ClaimSentence extends Pick<ParsedSentence, 'all' | 'terms'> {
  readonly meaning: Meaning;
  /** A clause is a guess at what belongs together: it is compared only with wordings that share a word with it. */
  readonly isClause: boolean;
}

export const wholeSentence = (
  { all, terms, words }: Pick<ParsedSentence, 'all' | 'terms' | 'words'>,
  vectors: WordVectors,
): ClaimSentence => ({ all, terms, meaning: meaningOf(words, vectors), isClause: false });

/** A text that stands by itself, taken apart. */
export function textAlone(lower: LowerCase, vectors: WordVectors): ClaimSentence {
  const all = matchTermsIn(lower);
  const terms = new Set(all.map(({ term }) => term));
  return wholeSentence({ all, terms, words: lower.words.map(({ text }) => text) }, vectors);
}

export const clauseOf = (lower: LowerCase, vectors: WordVectors): ClaimSentence => ({
  ...textAlone(lower, vectors),
  isClause: true,
});
