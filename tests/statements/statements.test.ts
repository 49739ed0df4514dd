import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/statements/statements.ts';
import { article } from '../support/articles.ts';

const SENTENCES = sentencesOf(
  article([
    ['headline', 'Hackers hit the harbour'],
    ['paragraph', 'The harbour was hacked.  It is in Hull. Systems went down.'],
    ['paragraph', ''],
    ['quote', '"We are open."'],
  ]),
);

describe('the sentences of an article', () => {
  test('stand in reading order, each in its block', () => {
    expect(SENTENCES.map(({ block, kind, text }) => [block, kind, text])).toEqual([
      [0, 'headline', 'Hackers hit the harbour'],
      [1, 'paragraph', 'The harbour was hacked.'],
      [1, 'paragraph', 'It is in Hull.'],
      [1, 'paragraph', 'Systems went down.'],
      [3, 'quote', '"We are open."'],
    ]);
  });

  test('say whether they speak of an attack or of an incident', () => {
    expect(SENTENCES.map(({ attack, incident }) => [attack, incident])).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test('are the stretches of text that they say', () => {
    const spaced = article([['paragraph', ' It fell.  It rose. ']]);
    for (const { block, start, end, text } of sentencesOf(spaced)) {
      expect(spaced.blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });

  test('of an empty article are none', () => {
    expect(sentencesOf(article([]))).toEqual([]);
  });
});
