import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, rawSpan } from '../../src/text/normalise.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';
import { termsOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

const PARTS = [
  'Mr. Smith said: ',
  '"It fell." ',
  'e.g. ',
  'U.S. ',
  '3.5m ',
  'a\u00adb',
  '\u200b',
  '\u202eabc\u202c',
  'مرحبا بالعالم. ',
  'שלום! ',
  '你好。',
  '👩‍👩‍👧 ',
  '\ud83d',
  '\udc00',
  'é',
  'e\u0301',
  'İstanbul ',
  'ß',
  '\u2028',
  '\u00a0',
  '…',
  '?!" ',
  "Labour's ",
];

/** Any text: any UTF-16 code units, unpaired surrogates among them, and pieces that have been trouble. */
const anyText = array(oneof(string({ unit: 'binary' }), constantFrom(...PARTS), string()), {
  maxLength: 30,
}).map((parts) => parts.join(''));

const normalised = anyText.map((raw) => normalise(raw).text);

describe('normalising', () => {
  test('remembers a place for every character, in order', () => {
    assert(
      property(anyText, (raw) => {
        const { text, rawOffsets } = normalise(raw);
        expect(rawOffsets.length).toBe(text.length);
        const inOrder = rawOffsets.every(
          (offset, at) => offset < raw.length && (at === 0 || offset > (rawOffsets[at - 1] ?? -1)),
        );
        expect(inOrder).toBe(true);
      }),
    );
  });

  test('changes nothing that is normalised already', () => {
    assert(
      property(normalised, (text) => {
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  test('leads every span back to raw text that says the same', () => {
    assert(
      property(anyText, nat(), nat(), (raw, a, b) => {
        const read = normalise(raw);
        if (read.text === '') return;
        const start = a % read.text.length;
        const end = start + 1 + (b % (read.text.length - start));
        const span = rawSpan(read, start, end);
        const again = normalise(raw.slice(span?.start, span?.end)).text;
        expect(again).toBe(read.text.slice(start, end).trim());
      }),
    );
  });
});

describe('sentences', () => {
  test('are in order, never empty, and leave out nothing but white space', () => {
    assert(
      property(normalised, (text) => {
        let from = 0;
        for (const { start, end } of sentenceSpans(text)) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});

describe('words', () => {
  const REFERENCE = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

  test('are those that the plain pattern finds, at their places', () => {
    assert(
      property(anyText, (text) => {
        const wanted = Array.from(text.matchAll(REFERENCE), (match) => ({
          text: match[0],
          start: match.index,
          end: match.index + match[0].length,
        }));
        expect(wordsOf(text)).toEqual(wanted);
      }),
    );
  });

  test('give terms for any text', () => {
    assert(
      property(anyText, (text) => {
        for (const { term, word } of termsOf(text)) {
          expect(term).not.toBe('');
          expect(word).not.toBe('');
        }
      }),
    );
  });
});
