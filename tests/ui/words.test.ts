import { describe, expect, test } from 'vitest';
import { LABELS } from '../../src/notes/labels.ts';
import { atStart, dayText, languageName, quoted, shortened } from '../../src/ui/format.ts';
import { shapeOf } from '../../src/ui/shape.ts';
import {
  confidenceText,
  dateOrNone,
  hiddenText,
  labelText,
  markedText,
  markText,
  moreNotesText,
  noteCountText,
  readText,
  siteText,
  stanceText,
  tierText,
  timelineText,
  unmatchedText,
} from '../../src/ui/words.ts';

describe('labels', () => {
  test.each([
    ['confirmed-by-officials', 'Confirmed by officials', 'solid'],
    ['partly-confirmed', 'Partly confirmed', 'solid'],
    ['disputed-by-officials', 'Disputed by officials', 'dashed'],
    ['disputed', 'Disputed', 'dashed'],
    ['attribution-contested', 'Attribution contested', 'dotted'],
    ['no-official-assessment', 'No official assessment', 'dotted'],
  ] as const)('%s reads "%s" and is %s', (label, text, shape) => {
    expect(labelText(label)).toBe(text);
    expect(shapeOf(label)).toBe(shape);
  });

  test('no two labels read the same', () => {
    expect(new Set(LABELS.map(labelText)).size).toBe(LABELS.length);
  });
});

test.each([
  ['disputes', 'disputing the claim'],
  ['supports', 'supporting the claim'],
  ['qualifies', 'qualifying the claim'],
  ['attributes', 'naming an actor'],
] as const)('an answer that %s the claim is one "%s"', (stance, text) => {
  expect(stanceText(stance)).toBe(text);
});

test.each([
  ['official', 'official source'],
  ['court-or-regulator', 'court or regulator'],
  ['trade-press', 'trade press'],
  ['other', 'other source'],
] as const)('the tier %s reads "%s"', (tier, text) => {
  expect(tierText(tier)).toBe(text);
});

describe('counts', () => {
  test.each([
    [markedText, 1, '1 statement with a note'],
    [markedText, 2, '2 statements with notes'],
    [moreNotesText, 1, 'and 1 more note'],
    [moreNotesText, 2, 'and 2 more notes'],
    [hiddenText, 1, '1 note hidden on this page'],
    [hiddenText, 0, '0 notes hidden on this page'],
    [unmatchedText, 1, '1 statement with nothing on record'],
    [unmatchedText, 1200, '1,200 statements with nothing on record'],
    [timelineText, 1, 'Timeline of 1 dated statement'],
    [timelineText, 4, 'Timeline of 4 dated statements'],
  ] as const)('%o of %i', (words, count, text) => {
    expect(words(count)).toBe(text);
  });

  test.each([
    [42, 5, 3, 0, '42 sentences read; 5 about cyber attacks, 3 with a note.'],
    [1, 1, 1, 0, '1 sentence read; 1 about a cyber attack, 1 with a note.'],
    [42, 2, 0, 0, '42 sentences read; 2 about cyber attacks, none with a note.'],
    [42, 0, 0, 0, '42 sentences read; none about cyber attacks.'],
    [42, 0, 0, 2, '42 sentences read.'],
    [
      42,
      2,
      1,
      1,
      '42 sentences read; apart from hidden notes, 2 about cyber attacks, 1 with a note.',
    ],
  ])('%i read, %i about attacks, %i noted, %i hidden', (read, attacks, notes, hidden, text) => {
    expect(readText(read, attacks, notes, hidden)).toBe(text);
  });

  test('places are counted from one', () => {
    expect(noteCountText(0, 3)).toBe('Note 1 of 3');
  });
});

describe('dates', () => {
  test.each([
    ['2019-11-12', '12 November 2019'],
    ['2020-02-29', '29 February 2020'],
    ['2020-01-01', '1 January 2020'],
  ])('%s is the %s wherever the reader is', (day, text) => {
    expect(dayText(day)).toBe(text);
  });

  test('a missing date is said to be missing', () => {
    expect(dateOrNone(null)).toBe('Date not on record');
  });
});

test.each([
  ['high confidence', 'Stated confidence: “high confidence”'],
  [null, 'Stated confidence: none given'],
])('confidence %o', (confidence, text) => {
  expect(confidenceText(confidence)).toBe(text);
});

test.each([
  ['example.org', 'On this site (example.org)'],
  [null, 'On this site'],
])('site %o', (site, text) => {
  expect(siteText(site)).toBe(text);
});

test.each([
  [['disputed'], 'Note 1 of 2: Disputed.'],
  [['disputed', 'partly-confirmed'], 'Note 1 of 2: Disputed and Partly confirmed.'],
] as const)('a mark labelled %o', (labels, text) => {
  expect(markText('Note 1 of 2', labels)).toBe(text);
});

describe('other people’s words', () => {
  test.each([
    ['plain', '“plain”'],
    ['a “large” attack', '“a ‘large’ attack”'],
    ['a "large" attack', '“a ‘large’ attack”'],
    ['Labour’s site', '“Labour’s site”'],
  ])('%s is quoted as %s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  test.each([
    ['unnamed officials', 'Unnamed officials'],
    ['hSo', 'hSo'],
    ['i (inews)', 'i (inews)'],
    ['NCSC', 'NCSC'],
  ])('%s begins a line as %s', (text, expected) => {
    expect(atStart(text)).toBe(expected);
  });

  test.each([
    ['short', 10, 'short'],
    ['exactly so', 10, 'exactly so'],
    ['one two three', 9, 'one two…'],
    ['one, two three', 6, 'one…'],
    ['unbroken', 4, 'unbr…'],
  ])('%s in %i characters is %s', (text, length, expected) => {
    expect(shortened(text, length)).toBe(expected);
  });
});

test.each([
  ['de', 'German'],
  ['fr-CA', 'French'],
  ['xx<script>', 'xx<script>'],
  ['', ''],
])('a page that says its language is %o', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
