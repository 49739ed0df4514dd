import { describe, expect, test } from 'vitest';
import { fitLogistic } from '../../scripts/fit/logistic.ts';
import { tableOf } from '../../scripts/fit/table.ts';
import { type Wording, trainVectors } from '../../scripts/fit/word-vectors.ts';
import { seeded } from '../../scripts/random.ts';
import { alike, meaningOf, readVectors } from '../../src/matching/word-vectors.ts';

const wording = (claim: string, text: string): Wording => ({
  incident: 'harbour',
  claim: `harbour/${claim}`,
  words: text.split(' '),
});

const WORDINGS = [
  wording('minor', 'a small affair'),
  wording('minor', 'a minor affair'),
  wording('minor', 'small and minor'),
  wording('minor', 'minor trouble'),
  wording('minor', 'small trouble'),
  wording('stolen', 'data taken'),
  wording('stolen', 'records taken'),
  wording('stolen', 'data and records'),
  wording('stolen', 'taken data'),
  wording('stolen', 'records of data'),
];

const train = (seed: number) => trainVectors(WORDINGS, { dimensions: 8, rounds: 60, seed });

describe('word vectors', () => {
  const vectors = readVectors(tableOf(train(1)));
  const likeness = (a: string, b: string): number =>
    alike(meaningOf([a], vectors), meaningOf([b], vectors));

  test('bring words near that stand for each other, and keep others apart', () => {
    expect(likeness('small', 'minor')).toBeGreaterThan(likeness('small', 'data'));
    expect(likeness('data', 'records')).toBeGreaterThan(likeness('data', 'minor'));
  });

  test('are the same for the same seed', () => {
    expect(train(2)).toEqual(train(2));
  });

  test('leave out words of a single wording', () => {
    expect(train(1).words).not.toContain('of');
  });

  test('mean nothing where no word is known', () => {
    expect([...meaningOf(['xyzzy'], vectors)].every((value) => value === 0)).toBe(true);
  });
});

test('a table whose parts do not fit together is refused', () => {
  const table = tableOf(train(1));
  expect(() => readVectors({ ...table, words: `${table.words} more` })).toThrow(/do not make/u);
});

test('the logistic fit finds the weights that made the observations', () => {
  const random = seeded(5);
  const observations = Array.from({ length: 4_000 }, () => {
    const feature = 4 * random() - 2;
    const chance = 1 / (1 + Math.exp(-(3 * feature - 1)));
    return { features: [feature, 1], isTrue: random() < chance };
  });
  const [weight, bias] = fitLogistic(observations);
  expect(weight).toBeCloseTo(3, 0);
  expect(bias).toBeCloseTo(-1, 0);
});
