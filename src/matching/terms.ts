import { type Term, termsOf } from '../text/words.ts';
import { conceptOf } from './concepts.ts';

/** The terms of a text as matching compares them: stems and numbers, with words of one meaning joined. */
export const matchTerms = (text: string): Term[] =>
  termsOf(text).map(({ term, word }) => ({ term: conceptOf(term), word }));

export const termSet = (text: string): Set<string> =>
  new Set(matchTerms(text).map(({ term }) => term));
