import type { Sentence } from '../statements/statements.ts';
import type { Term } from '../text/terms.ts';
import { type IncidentName, type NameIndex, namesIn } from './names.ts';
import { matchTermsIn } from './terms.ts';

/** A sentence taken apart for matching. */
export interface ParsedSentence extends Sentence {
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly all: readonly Term[];
  /** The different ones of its terms. */
  readonly terms: ReadonlySet<string>;
  /** The names of incidents and their parties in it. */
  readonly names: readonly IncidentName[];
}

export function parseSentence(sentence: Sentence, names: NameIndex): ParsedSentence {
  const { lower } = sentence;
  const all = matchTermsIn(lower);
  return {
    ...sentence,
    words: lower.words.map(({ text }) => text),
    all,
    terms: new Set(all.map(({ term }) => term)),
    names: namesIn(sentence.text, lower, names),
  };
}
