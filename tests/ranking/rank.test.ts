import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { type RankedText, indexTexts, rank } from '../../src/ranking/rank.ts';
import { plainText, stemsOf } from '../../src/ranking/terms.ts';

const text = (id: string, words: string, more: Partial<RankedText> = {}): RankedText => ({
  id,
  text: words,
  title: '',
  context: '',
  ...more,
});

const CLAIMS = [
  text('bridge', 'A bridge in Genoa was bought by a foreign fund.'),
  text('lockdown', 'The minister promised that people could stay at home with full pay.'),
  text('rivers', 'Two rivers changed their course after the earthquake.', {
    title: 'Moving water',
  }),
  text('zurich', 'Zürich banned cars from the inner city.', {
    context: 'The vote on parking places was held in March.',
  }),
];
const index = indexTexts(CLAIMS);
const first = (query: string): unknown => rank(query, index, 3)[0]?.id;

describe('ranking', () => {
  test.each([
    ['words in other forms', 'Funds are buying bridges', 'bridge'],
    ['a tag of several words', 'so much for #StayAtHome', 'lockdown'],
    ['a handle of several words', 'ask @River_Watch about it', 'rivers'],
    ['a title', 'moving waters', 'rivers'],
    ['a misspelt word by its parts', 'earthquacke', 'rivers'],
    ['a word without its accents', 'no cars in zurich', 'zurich'],
    ['what was published with a claim', 'when did they vote on parking?', 'zurich'],
  ])('finds %s', (_, query, id) => {
    expect(first(query)).toBe(id);
  });

  test('leaves out addresses and words of the language', () => {
    expect(stemsOf(plainText('RT @a: it is at https://bridge.example/genoa'))).toEqual([]);
  });

  test('counts a repeated word of the query once', () => {
    expect(rank('bridge bridge', index, 1)).toEqual(rank('bridge', index, 1));
  });

  test('gives no more than asked, best first, and nothing without a common word', () => {
    const ranked = rank('a foreign minister in the city of rivers', index, 2);
    expect(ranked).toHaveLength(2);
    expect(ranked[0]?.score).toBeGreaterThanOrEqual(ranked[1]?.score ?? Infinity);
    expect(rank('xyzzy', index, 5)).toEqual([]);
    expect(rank('bridge', indexTexts([]), 5)).toEqual([]);
  });

  test('finds the claims of the shipped file by wordings that it has not seen', () => {
    const claims = readKnowledge().incidents.flatMap((incident) =>
      incident.claims.map((claim) => ({ incident, claim })),
    );
    const all = indexTexts(
      claims.map(({ incident, claim }) =>
        text(`${incident.id}/${claim.id}`, claim.statement, { title: incident.title }),
      ),
    );
    const ranks = claims.map(({ incident, claim }) => {
      const ranked = rank(claim.wordings[0] ?? '', all, 5);
      return ranked.findIndex(({ id }) => id === `${incident.id}/${claim.id}`);
    });
    const precision = ranks.map((at) => (at < 0 ? 0 : 1 / (at + 1)));
    const mean = precision.reduce((a, b) => a + b, 0) / claims.length;
    expect(mean).toBeGreaterThan(0.7);
  });
});
