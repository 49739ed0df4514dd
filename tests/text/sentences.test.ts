import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../src/text/sentences.ts';

const sentencesIn = (text: string): string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** Each row holds the sentences of one text. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['full stops', ['The site fell.', 'It rose again.']],
  ['questions and exclamations', ['What happened?', 'Nobody knows!', 'Really.']],
  ['several marks', ['Was it them?!', 'No!!!', 'Yes.']],
  ['titles', ['Mr. Corbyn spoke to Dr. Ray and Prof. Woodward.', 'Mrs. May did not.']],
  ['military titles', ['He met Lt. Gen. Smith.', 'They spoke.']],
  ['months', ['On Nov. 12 the site fell.', 'In Sept. it rose.']],
  ['a month before a name', ['Since the Nov. U.S. poll it is quiet.', 'Fine.']],
  ['a closing mark on its own', ['It rose.', '"It fell. "']],
  ['initials', ['J. K. Rowling was hacked.', 'So was V. Putin.']],
  ['initials in a row', ['A.B. Smith left.', 'Nobody came.']],
  ['e.g. and i.e.', ['Some of them, e.g. Labour, i.e. the victim, paid.', 'Others refused.']],
  ['an abbreviation before a name', ['It was the NCSC vs. GCHQ.', 'Both won.']],
  ['numbers', ['It paid for No. 5 twice.', 'It cost $1.4 bn.', 'That is 2.5 times as much.']],
  ['versions and addresses', ['Version 2.0 is at example.com now.', 'Read it.']],
  ['U.S. before a name', ['The U.S. Department of Justice indicted them.', 'They fled.']],
  ['U.S. at the end', ['He works in the U.S.', 'The agency said so.']],
  ['U.K. at the end', ['It was an attack on the U.K.', 'It failed.']],
  ['U.K. at the start', ['U.K. officials spoke.', 'Fine.']],
  ['a company before a verb', ['Equifax Inc. said so.', 'Apple Corp. and others agreed.']],
  ['a company at the end', ['The victim was Equifax Inc.', 'The company fell.']],
  ['p.m. before a small letter', ['The site fell at 4 p.m. on Tuesday.', 'It rose.']],
  ['p.m. at the end', ['It rose at 5 p.m.', 'The next day it fell.']],
  ['a.m. before a place', ['It was 10 a.m. in Kiev.', 'It was dark.']],
  ['a quotation that ends', ['"It was serious."', 'She said no more.']],
  ['a quotation that ends in single quotes', ["They called it 'low level.'", 'The NCSC agreed.']],
  ['a quotation before the full stop', ['It was "low level".', 'The NCSC agreed.']],
  ['a quoted question that goes on', ['"Was it serious?" she asked.', 'Nobody answered.']],
  [
    'a quotation that begins a sentence',
    ['It came on Monday.', '"We are confident," a spokesman said.'],
  ],
  ['a quotation in two parts', ['"It was serious," she said.', '"Very serious."', 'He agreed.']],
  ['a quoted shout inside a sentence', ['The spy said "Run!" and ran.', 'He fell.']],
  ['brackets', ['He said: "No."', '(She agreed.)', 'They left.']],
  ['an ellipsis that goes on', ['Wait… what?', 'Yes.']],
  ['three full stops that go on', ['Wait... what?', 'Yes.']],
  ['three full stops at the end', ['It fell...', 'Then it rose.']],
  ['a headline', ["Doubts grow over 'sophisticated' cyber attack on Labour"]],
  ['a text without an end', ['It fell.', 'And then']],
  ['no space after the full stop', ['It fell.It rose.']],
  ['accents and other scripts', ['Élysée said no.', 'Ålesund said yes.', 'Кремль молчит.']],
  ['an emoji', ['It fell 🔥.', 'It rose 👍.']],
];

test.each(TEXTS)('%s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

describe('the spans', () => {
  const BARE = [
    '',
    ' ',
    '.',
    '...',
    '"',
    ' \n a. \n',
    '\u2029',
    '👍',
    'a\ud83d. B.',
    ')) A. ((',
    '"""',
  ];
  const ALL = [...BARE, ...TEXTS.map(([, sentences]) => sentences.join('  '))];

  test.each(ALL)('of %j are in order, not empty, and leave out white space only', (text) => {
    let from = 0;
    for (const { start, end } of sentenceSpans(text)) {
      expect(text.slice(from, start).trim()).toBe('');
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      from = end;
    }
    expect(text.slice(from).trim()).toBe('');
  });
});

describe('a text of any length', () => {
  const shorts = ['It fell.', 'Mr. Ray spoke.', '"No."', '(Yes.)', 'It cost 2.5 bn.', 'Who?'];

  test('is split as its sentences are', () => {
    const sentences = Array.from({ length: 3000 }, (_, at) => shorts[at % shorts.length] ?? '');
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  test.each([1000, 5000, 50_000])('may hold sentences of %i characters', (length) => {
    const sentences = [
      `It ${'a'.repeat(length)}.`,
      'It fell.',
      `It ${'(( '.repeat(length / 3)}.`,
      'It rose.',
    ];
    expect(sentencesIn([...sentences, ...sentences].join(' '))).toEqual([
      ...sentences,
      ...sentences,
    ]);
  });

  test('is split in the same way wherever a sentence stands in it', () => {
    // Whether "etc." ends the sentence shows only in the word after the stars.
    const sentence = `They came, etc. ${'* '.repeat(20)}and left.`;
    for (let length = 3900; length < 4200; length += 7) {
      const before = `It ${'a'.repeat(length)}.`;
      expect(sentencesIn(`${before} ${sentence} Fine.`)).toEqual([before, sentence, 'Fine.']);
    }
  });
});
