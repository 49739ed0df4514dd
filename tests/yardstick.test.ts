import { describe, expect, test } from 'vitest';
import { FLOORS } from '../scripts/eval/floors.ts';
import { isNegative, readLabelled, sentencesOf } from '../scripts/eval/labelled.ts';
import { figuresOf, outcomesOf } from '../scripts/eval/score.ts';
import { readKnowledge } from '../src/knowledge/incident-files.ts';

const knowledge = readKnowledge();
const refs = new Set(
  knowledge.incidents.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`)),
);
const sets = Object.entries(FLOORS).map(
  ([name, floors]) => [name, floors, readLabelled(`tests/yardstick/${name}`)] as const,
);

describe.each(sets)('the labelled articles, %s', (_, floors, articles) => {
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
    expect(figures.precision).toBeGreaterThanOrEqual(floors.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(floors.recall);
    expect(figures.negativesHit).toBeLessThanOrEqual(floors.negativesHit);
  });
});

test('a third of the articles was not there when the weights were fitted', () => {
  const counts = new Map(sets.map(([name, , articles]) => [name, articles.length]));
  const unseen = counts.get('unseen') ?? 0;
  expect(unseen).toBeGreaterThanOrEqual((unseen + (counts.get('fitted') ?? 0)) / 3);
});
