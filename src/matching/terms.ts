import { type LowerCase, type Term, eachTerm, lowerCase } from '../text/terms.ts';
import { conceptOf } from './concepts.ts';

/** The terms of a text as matching compares them: stems and numbers, with words of one meaning joined. */
export function matchTermsIn(text: LowerCase): Term[] {
  const terms: Term[] = [];
  eachTerm(text, (term, word) => terms.push({ term: conceptOf(term), word }));
  return terms;
}

export const matchTerms = (text: string): Term[] => matchTermsIn(lowerCase(text));

/** The different ones among them. */
export function termSet(text: string): Set<string> {
  const terms = new Set<string>();
  eachTerm(lowerCase(text), (term) => terms.add(conceptOf(term)));
  return terms;
}
