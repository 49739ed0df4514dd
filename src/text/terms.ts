import { stemmer } from 'stemmer';
import { numberAt, numberOf } from './numbers.ts';
import { remembered } from './remembered.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that carry no meaning of their own in a statement, and the verbs with which news attributes speech. */
const STOP_WORDS = new Set(
  `a about after again all also am an and any are as at be because been before being between both but by can could
  did do does doing don down during each few for from further had has have having he her here hers herself him
  himself his how i if in into is it its itself just me more most my myself now of off on once only or other our
  ours out over own s same she should so some such t than that the their theirs them themselves then there these
  they this those through to too under until up us very was we were what when where which while who whom why will
  with would you your yours re ve ll d m may might must shall yet however although though since upon per via
  said say says saying told tell tells telling according added adding statement spokesman spokeswoman spokesperson
  monday tuesday wednesday thursday friday saturday sunday today yesterday week month year day time mr mrs ms dr
  like get got one two many much even still well back way also later earlier ago around
  january february march april june july august september october november december`.split(/\s+/u),
);

/** Meaning-bearing terms are stems; spelling variants that a stemmer keeps apart are joined first. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/isation(?=s?$)/u, 'ization'],
  [/is(?=(?:e|ed|es|ing)$)/u, 'iz'],
  [/our(?=(?:s|ed|ing|al)?$)/u, 'or'],
  [/(?<=def|off)ence(?=s?$)/u, 'ense'],
  [/(?<=t)re$/u, 'er'],
  [/ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
];

const american = (word: string): string =>
  SPELLING.reduce((spelt, [british, replacement]) => spelt.replace(british, replacement), word);

/** Meaning-bearing stem of a word in lower case. */
export const stemOf = (word: string): string => stemmer(american(word));

/** A meaning-bearing term of a text with the word that it was made of. */
export interface Term {
  readonly term: string;
  readonly word: string;
}

/** What a word stands for: its stem, a number, or nothing. */
type Sense = string | number | null;

/** News has few different words: each is looked at once. */
const senseOf = remembered((word): Sense => {
  const number = numberOf(word);
  if (number !== null) return number;
  return STOP_WORDS.has(word) || word.length < 2 ? null : stemOf(word);
});

/** A text in lower case with its words. */
export interface LowerCase {
  readonly text: string;
  readonly words: readonly Word[];
}

export function lowerCase(text: string): LowerCase {
  const lower = text.toLowerCase();
  return { text: lower, words: wordsOf(lower) };
}

/**
 * Visits the terms of a text, in order: stems of its content words, and numbers in one form whatever way they
 * were written ("143m", "143 million" and "143,000,000" give `#143000000`), each with the word that it was made of.
 */
export function eachTerm(
  { text, words }: LowerCase,
  visit: (term: string, word: string) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    const sense = senseOf(word);
    if (typeof sense === 'string') visit(sense, word);
    if (typeof sense !== 'number') continue;
    const number = numberAt(text, words, at, sense);
    if (number.term !== null) visit(number.term, word);
    at += number.words - 1;
  }
}

/** The terms of a text, in order, as `eachTerm` visits them. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  eachTerm(lowerCase(text), (term, word) => terms.push({ term, word }));
  return terms;
}
