import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

const terms = (text: string): string[] => termsOf(text).map(({ term }) => term);

describe('words', () => {
  test.each([
    ['', []],
    ['Labour was hit.', ['Labour', 'was', 'hit']],
    ["Labour's in-house system", ['Labour', 's', 'in', 'house', 'system']],
    ['143,000,000 or 143.5m', ['143,000,000', 'or', '143.5', 'm']],
    ['at 4. Then', ['at', '4', 'Then']],
    ['Élysée, cafe\u0301, Ålesund', ['Élysée', 'cafe\u0301', 'Ålesund']],
    ['🔥 Кремль 🔥', ['Кремль']],
  ])('%j', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('stand where they say', () => {
    const text = "Nothing – 'not a byte' – was lost by 143m people…";
    for (const { text: word, start, end } of wordsOf(text))
      expect(text.slice(start, end)).toBe(word);
  });
});

/** Ways of writing a number that give one term. */
const SAME_NUMBERS: readonly (readonly [string, ...string[]])[] = [
  [
    '#143000000',
    '143m',
    '143M',
    '143 m',
    '143 million',
    '143-million',
    '143,000,000',
    '143000000',
    '143mn',
  ],
  ['#8500000', '8.5m', '8.5 million', '8,500,000'],
  ['#1400000000', '1.4bn', '1.4 billion', '1.4b'],
  ['#140000', '140k', '140,000', '140 thousand', '140000'],
  ['#100', '100', 'hundred', 'a hundred'],
  ['#£4', '£4', '4 pounds', 'four pounds', '4 quid', '£4.00'],
  ['#£4000000', '£4m', '£4 million', '4 million pounds', '4m pounds', 'four million pounds'],
  ['#$575000000', '$575m', '575 million dollars', '$575,000,000'],
  ['#€5', '€5', '5 euros', 'five euros', '5€'],
  ['#%40', '40%', '40 percent', '40 per cent'],
];

describe('numbers', () => {
  const rows = SAME_NUMBERS.flatMap(([term, ...texts]) =>
    texts.map((text) => [text, term] as const),
  );

  test.each(rows)('%j gives %s', (text, term) => {
    expect(terms(`it was ${text}.`)).toContain(term);
  });

  test.each(['3', 'three', '14', '31', 'at 7am', '1.5'])(
    '%j is too small to tell anything',
    (text) => {
      expect(terms(text).filter((term) => term.startsWith('#'))).toEqual([]);
    },
  );

  test.each([
    ['147,900,000', '147.9m'],
    ['147.9 million', '148 million'],
    ['0.5m', '500,000'],
  ])('%s and %s are one to a reader of news', (exact, round) => {
    expect(terms(exact)).toEqual(terms(round));
  });

  test.each([
    ['2016', '2019'],
    ['1,200', '1,203'],
    ['143m', '134m'],
  ])('%s and %s are two', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  test('of different things differ', () => {
    const numbers = ['£4', '$4', '€4', '4%', '£4m'].flatMap(terms);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('that cannot be read are words', () => {
    expect(terms('version 1.2.3 of ½')).toContain('1.2.3');
  });
});

describe('spelling', () => {
  test.each([
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['organising', 'organizing'],
    ['authorises', 'authorizes'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['favoured', 'favored'],
    ['neighbours', 'neighbors'],
    ['Labour', 'labor'],
    ['centre', 'center'],
    ['cancelled', 'canceled'],
    ['travellers', 'travelers'],
    ['modelling', 'modeling'],
  ])('%s is %s', (british, american) => {
    expect(terms(british)).toEqual(terms(american));
  });
});

describe('terms', () => {
  test('of one word in its forms are one', () => {
    const forms = ['attack', 'attacks', 'attacked', 'attacking', 'ATTACK'].flatMap(terms);
    expect(new Set(forms).size).toBe(1);
    expect(forms).toHaveLength(5);
  });

  test('leave out words without a meaning of their own', () => {
    expect(termsOf('On Tuesday, she said, it was what they had told us again.')).toEqual([]);
  });

  test('leave out single letters', () => {
    expect(terms("vitamin c, plan x, the party's")).toEqual(['vitamin', 'plan', 'parti']);
  });

  test('carry the word of the text, in lower case', () => {
    expect(termsOf('Organised attacks')).toEqual([
      { term: 'organ', word: 'organised' },
      { term: 'attack', word: 'attacks' },
    ]);
  });

  test.each(['constructor', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'of %s are those of a word: it is no number and no unit',
    (word) => {
      expect(terms(`the ${word} failed`)).toContain('fail');
      expect(terms(`the ${word} failed`)).toHaveLength(2);
      expect(terms(`40 ${word}`)).toContain('#40');
    },
  );
});
