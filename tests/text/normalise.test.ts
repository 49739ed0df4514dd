import { describe, expect, test } from 'vitest';
import { normalise, rawSpan } from '../../src/text/normalise.ts';

/** What is written, what is read, and the raw text of each kept character. */
const CASES: readonly [string, string, string][] = [
  ['nothing', '', ''],
  ['only white space', ' \n\t\u00a0 ', ''],
  ['plain text', 'Labour was hit.', 'Labour was hit.'],
  ['spaces around', '  Labour\n', 'Labour'],
  ['line ends and tabs', 'was\r\n\t hit', 'was hit'],
  ['a no-break space', 'Monday 11\u00a0November', 'Monday 11 November'],
  ['a thin and a narrow no-break space', '650\u2009seats, 4\u202fpm', '650 seats, 4 pm'],
  ['an ideographic space and a line separator', 'a\u3000b\u2028c', 'a b c'],
  ['a soft hyphen', 'pro\u00adcedures', 'procedures'],
  ['a zero-width space', 'cyber\u200battack', 'cyberattack'],
  ['zero-width joiners', 'a\u200c\u200db', 'ab'],
  ['marks of direction', '\u202aLabour\u202c \u2066said\u2069', 'Labour said'],
  ['a byte-order mark', '\ufeffLabour', 'Labour'],
  ['unread characters between spaces', 'a \u200b \u00ad b', 'a b'],
  ['curly double quotes', '“robust”', '"robust"'],
  ['curly single quotes', '‘robust’', "'robust'"],
  ['an apostrophe', 'Labour’s', "Labour's"],
  ['low and angle quotes', '„robust“ «robust»', '"robust" "robust"'],
  ['primes', '5′ 6″', `5' 6"`],
  ['hyphens', 'in\u2010house in\u2011house', 'in-house in-house'],
  ['short dashes', '2017\u20132019, a \u2013 b, a \u2015 b', '2017–2019, a – b, a – b'],
  ['a long dash', 'a\u2014b', 'a—b'],
  ['an emoji', 'hit 🔥 hard', 'hit 🔥 hard'],
  ['an emoji with a variation selector', 'warned ⚠\ufe0f twice', 'warned ⚠ twice'],
  ['letters outside the first plane', '𝐋abour', '𝐋abour'],
  ['a combining accent', 'cafe\u0301', 'cafe\u0301'],
  ['an unpaired high surrogate', 'a\ud83db', 'a\ud83db'],
  ['an unpaired low surrogate at the end', 'a\udd25', 'a\udd25'],
];

describe.each(CASES)('%s', (_, raw, read) => {
  const normalised = normalise(raw);

  test('is read as one line of plain text', () => {
    expect(normalised.text).toBe(read);
  });

  test('is not changed by reading it again', () => {
    expect(normalise(normalised.text).text).toBe(normalised.text);
  });

  test('remembers an offset for every character, in order', () => {
    const { text, rawOffsets } = normalised;
    expect(rawOffsets).toHaveLength(text.length);
    expect(rawOffsets.every((offset, at) => offset > (rawOffsets[at - 1] ?? -1))).toBe(true);
    expect(rawOffsets.every((offset) => offset >= 0 && offset < raw.length)).toBe(true);
  });

  test('finds every character in the raw text again', () => {
    const { text, rawOffsets } = normalised;
    rawOffsets.forEach((offset, at) => {
      expect(normalise(raw.charAt(offset)).text || ' ').toBe(text.charAt(at));
    });
  });
});

test('white space of several characters stands where it begins', () => {
  expect(normalise('a \n\u200b b')).toEqual({ text: 'a b', rawOffsets: [0, 1, 5] });
});

describe('a span taken back to the raw text', () => {
  const RAW = ' He  said:\n“we follow\u00a0pro\u00adcedures”. ';
  const normalised = normalise(RAW);

  test.each([
    ['He', 'He'],
    ['He said', 'He  said'],
    ['"we', '“we'],
    ['follow procedures', 'follow\u00a0pro\u00adcedures'],
    ['procedures".', 'pro\u00adcedures”.'],
    [normalised.text, RAW.trim()],
  ])('%j stands for %j', (words, raw) => {
    const start = normalised.text.indexOf(words);
    const span = rawSpan(normalised, start, start + words.length);
    expect(span && RAW.slice(span.start, span.end)).toBe(raw);
  });

  test.each([
    ['begins before the text', -1, 2],
    ['ends after the text', 0, normalised.text.length + 1],
    ['is empty at the start', 0, 0],
  ])('is none when it %s', (_, start, end) => {
    expect(rawSpan(normalised, start, end)).toBeNull();
  });

  test('of a text that nobody can read is none', () => {
    expect(rawSpan(normalise('\u200b \u00ad'), 0, 1)).toBeNull();
  });
});
