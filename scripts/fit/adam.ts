/** Numbers that are learnt, with what their steps depend on. */
export interface Adam {
  readonly values: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** Size of the steps. */
  rate: number;
  step: number;
}

const DECAY_MEAN = 0.9;
const DECAY_SQUARE = 0.99;
const NOT_ZERO = 1e-6;

export const adam = (values: Float32Array, rate: number): Adam => ({
  values,
  mean: new Float32Array(values.length),
  square: new Float32Array(values.length),
  rate,
  step: 0,
});

/** Moves the numbers from `start` on against their gradient, each by a step of its own (Kingma and Ba 2015). */
export function move(
  { values, mean, square, rate, step }: Adam,
  start: number,
  gradient: Float32Array,
): void {
  const meanShare = 1 - DECAY_MEAN ** step;
  const squareShare = 1 - DECAY_SQUARE ** step;
  gradient.forEach((slope, i) => {
    const at = start + i;
    const m = DECAY_MEAN * (mean[at] ?? 0) + (1 - DECAY_MEAN) * slope;
    const s = DECAY_SQUARE * (square[at] ?? 0) + (1 - DECAY_SQUARE) * slope * slope;
    mean[at] = m;
    square[at] = s;
    values[at] =
      (values[at] ?? 0) - (rate * (m / meanShare)) / (Math.sqrt(s / squareShare) + NOT_ZERO);
  });
}
