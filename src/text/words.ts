import { stemmer } from 'stemmer';
import { remembered } from './remembered.ts';

/** A word of a text with its span, as it stands there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words and numbers of a normalised text; "Labour's" gives "Labour" and "s". */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

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

/** News has few different words: each is stemmed once. */
export const stemOf = remembered((word) => stemmer(american(word)));

const MULTIPLES = new Map(
  Object.entries({
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
  }),
);

const NUMBER_WORDS = new Map(
  Object.entries({
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    dozen: 12,
    hundred: 100,
  }),
);

const numberOf = (text: string): number | null => {
  if (/^\p{N}/u.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  return NUMBER_WORDS.get(text) ?? null;
};

/** What a number counts, where it is written beside it: "£4", "4 pounds" and "4 per cent". */
const UNITS = new Map(
  Object.entries({
    '£': '£',
    pound: '£',
    pounds: '£',
    quid: '£',
    $: '$',
    dollar: '$',
    dollars: '$',
    '€': '€',
    euro: '€',
    euros: '€',
    '%': '%',
    percent: '%',
  }),
);

/** A meaning-bearing term of a text with the word that it was made of. */
export interface Term {
  readonly term: string;
  readonly word: string;
}

/** Small bare numbers are days, times and ages; they tell nothing. */
const BARE_NUMBER_FROM = 32;

interface NumberTerm {
  readonly terms: readonly Term[];
  /** How many words it took. */
  readonly words: number;
}

function unitAt(words: readonly Word[], at: number): string | undefined {
  const [word = '', next] = words.slice(at, at + 2).map(({ text }) => text);
  return UNITS.get(word === 'per' && next === 'cent' ? 'percent' : word);
}

const unitAround = (text: string, { start, end }: Word): string | undefined =>
  UNITS.get(text.charAt(start - 1)) ?? UNITS.get(text.charAt(end));

/** Years and other numbers of four digits are told apart; of larger ones three digits count, as news rounds them. */
const EXACT_BELOW = 10_000;

const rounded = (amount: number): number =>
  amount < EXACT_BELOW ? amount : Number(amount.toPrecision(3));

/** The number that begins at word `at`, in one form whatever way it was written. */
function numberAt(text: string, words: readonly Word[], at: number): NumberTerm | null {
  const word = words[at];
  const value = word ? numberOf(word.text) : null;
  if (!word || value === null) return null;
  const multiple = MULTIPLES.get(words[at + 1]?.text ?? '');
  const taken = multiple === undefined ? 1 : 2;
  const amount = value * (multiple ?? 1);
  const unit = unitAround(text, word) ?? unitAt(words, at + taken) ?? '';
  const tells = unit !== '' || taken > 1 || amount >= BARE_NUMBER_FROM;
  const term = `#${unit}${rounded(amount)}`;
  return { terms: tells ? [{ term, word: word.text }] : [], words: taken };
}

/**
 * The terms of a text, in order: stems of its content words, and numbers in one form whatever way they
 * were written ("143m", "143 million" and "143,000,000" give `#143000000`).
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  const lower = text.toLowerCase();
  const words = wordsOf(lower);
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(lower, words, at);
    const word = words[at]?.text ?? '';
    if (number) {
      terms.push(...number.terms);
      at += number.words - 1;
    } else if (!STOP_WORDS.has(word) && word.length > 1) {
      terms.push({ term: stemOf(word), word });
    }
  }
  return terms;
}
