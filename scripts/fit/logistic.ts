import { probability } from '../../src/matching/features.ts';

/** One observation: its features, 1 last for the bias, and whether it is what is looked for. */
export interface Observation {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

/** Pull of the weights towards zero, so that rare features cannot grow without bound. */
const RIDGE = 0.2;
const ROUNDS = 25;
const NOT_ZERO = 1e-6;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const top = rows[column] ?? [];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const by = (row[column] ?? 0) / (top[column] ?? 1);
      rows[at] = row.map((value, other) => value - by * (top[other] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** One step of Newton's method. */
function step(observations: readonly Observation[], weights: readonly number[]): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (at < size - 1 ? RIDGE * weight : 0));
  const pull = (row: number): number => (row < size - 1 ? RIDGE : NOT_ZERO);
  const curvature = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? pull(row) : 0)),
  );
  for (const { features, isTrue } of observations) {
    const p = probability(dot(features, weights));
    const slope = p - Number(isTrue);
    const bend = p * (1 - p);
    features.forEach((value, row) => {
      gradient[row] = (gradient[row] ?? 0) + slope * value;
      const line = curvature[row] ?? [];
      features.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + bend * value * other;
      });
    });
  }
  const change = solve(curvature, gradient);
  return weights.map((weight, at) => weight - (change[at] ?? 0));
}

/** The weights of a logistic model with a ridge penalty; the last one is the bias. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  let weights = (observations[0]?.features ?? []).map(() => 0);
  for (let round = 0; round < ROUNDS; round++) weights = step(observations, weights);
  return weights;
}
