import { describe, expect, test } from 'vitest';
import { FLOORS } from '../scripts/eval/floors.ts';
import { isNegative, readLabelled, sentencesOf } from '../scripts/eval/labelled.ts';
import { figuresOf, outcomesOf } from '../scripts/eval/score.ts';
import { readKnowledge } from '../src/knowledge/incident-files.ts';

const knowledge = readKnowledge();
const articles = readLabelled('tests/yardstick');
const refs = new Set(
  knowledge.incidents.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`)),
);

describe('the labelled articles', () => {
  test('name claims that are on record', () => {
    const named = articles.flatMap((article) =>
      sentencesOf(article).flatMap(({ expect: wanted, also_ok: harmless }) => [
        ...wanted,
        ...harmless,
      ]),
    );
    expect(named.filter((ref) => !refs.has(ref))).toEqual([]);
  });

  test('are a third without any note', () => {
    expect(articles.filter(isNegative).length).toBeGreaterThanOrEqual(articles.length / 3);
  });

  test('are annotated as well as before', { timeout: 60_000 }, () => {
    const figures = figuresOf(articles.flatMap((article) => outcomesOf(article, knowledge)));
    expect(figures.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(FLOORS.recall);
    expect(figures.negativesHit).toBeLessThanOrEqual(FLOORS.negativesHit);
  });
});
