import type { Word } from './words.ts';

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

/** The number that a word stands for, null for other words. */
export const numberOf = (word: string): number | null => {
  if (!/^\p{N}/u.test(word)) return NUMBER_WORDS.get(word) ?? null;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
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

/** Small bare numbers are days, times and ages; they tell nothing. */
const BARE_NUMBER_FROM = 32;

/** A number of a text, and what it counts. */
export interface NumberTerm {
  /** What stands for it among the terms of a text; null for a number that tells nothing. */
  readonly term: string | null;
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

/** The number that begins at word `at` with a `value`, in one form whatever way it was written. */
export function numberAt(
  text: string,
  words: readonly Word[],
  at: number,
  value: number,
): NumberTerm {
  const multiple = MULTIPLES.get(words[at + 1]?.text ?? '');
  const taken = multiple === undefined ? 1 : 2;
  const amount = value * (multiple ?? 1);
  const word = words[at];
  const unit = (word && unitAround(text, word)) ?? unitAt(words, at + taken) ?? '';
  const tells = unit !== '' || taken > 1 || amount >= BARE_NUMBER_FROM;
  return { term: tells ? `#${unit}${rounded(amount)}` : null, words: taken };
}
