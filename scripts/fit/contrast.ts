/** A sentence as the numbers of its words, and the claim that it makes or answers. */
export interface Sample {
  readonly claim: string;
  readonly words: readonly number[];
}

/** Sharpness of the comparison: likenesses are divided by it. */
const TEMPERATURE = 0.08;
/** A sentence is pulled by this share to those of its claim that are near it already, and by the rest to all of them. */
const NEAR_SHARE = 0.7;
const NOT_ZERO = 1e-6;

/** Unit vectors of some sentences, one after the other, and the lengths that they had. */
interface Encoded {
  readonly units: Float32Array;
  readonly lengths: Float32Array;
}

/** Adds `by` times a run of numbers to another. */
function addScaled(to: Float32Array, from: Float32Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + by * (from[i] ?? 0);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

const rowOf = (values: Float32Array, row: number, dims: number): Float32Array =>
  values.subarray(row * dims, (row + 1) * dims);

const rowsOf = (values: Float32Array, dims: number): Float32Array[] =>
  Array.from({ length: values.length / dims }, (_, row) => rowOf(values, row, dims));

function encode(samples: readonly Sample[], values: Float32Array, dims: number): Encoded {
  const units = new Float32Array(samples.length * dims);
  const lengths = new Float32Array(samples.length);
  samples.forEach(({ words }, row) => {
    const unit = rowOf(units, row, dims);
    for (const word of words) addScaled(unit, rowOf(values, word, dims), 1);
    const length = Math.sqrt(dot(unit, unit)) + NOT_ZERO;
    lengths[row] = length;
    addScaled(unit, unit, 1 / length - 1);
  });
  return { units, lengths };
}

/** Shares of the other sentences in the likeness to one of them, adding up to 1 (softmax). */
function sharesOf(rows: readonly Float32Array[], at: number): Float32Array {
  const own = rows[at] as Float32Array;
  const shares = Float32Array.from(rows, (row, other) =>
    other === at ? 0 : Math.exp((dot(own, row) - 1) / TEMPERATURE),
  );
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / (sum + NOT_ZERO));
}

/** What the shares should be: all of it with the sentences of the same claim; null where it has no other. */
function wantedShares(
  shares: Float32Array,
  samples: readonly Sample[],
  at: number,
): Float32Array | null {
  const same = samples.map(({ claim }, other) => other !== at && claim === samples[at]?.claim);
  const count = same.filter(Boolean).length;
  if (count === 0) return null;
  const near = shares.reduce((sum, share, other) => (same[other] ? sum + share : sum), 0);
  return shares.map((share, other) =>
    same[other] ? (NEAR_SHARE * share) / (near + NOT_ZERO) + (1 - NEAR_SHARE) / count : 0,
  );
}

/** Gradients of the unit vectors. */
function unitGradients(
  samples: readonly Sample[],
  units: Float32Array,
  dims: number,
): Float32Array[] {
  const rows = rowsOf(units, dims);
  const gradients = rowsOf(new Float32Array(units.length), dims);
  rows.forEach((row, at) => {
    const shares = sharesOf(rows, at);
    const wanted = wantedShares(shares, samples, at);
    if (!wanted) return;
    rows.forEach((other, number) => {
      const slope = (shares[number] ?? 0) - (wanted[number] ?? 0);
      const by = slope / TEMPERATURE / samples.length;
      addScaled(gradients[at] as Float32Array, other, by);
      addScaled(gradients[number] as Float32Array, row, by);
    });
  });
  return gradients;
}

/**
 * Gradients of the vectors of the words in some sentences for a supervised contrastive loss (Khosla et al. 2020, with the
 * positives weighed by their nearness): a sentence is the sum of its words, and its direction counts.
 */
export function wordGradients(
  samples: readonly Sample[],
  values: Float32Array,
  dims: number,
): Map<number, Float32Array> {
  const { units, lengths } = encode(samples, values, dims);
  const gradients = unitGradients(samples, units, dims);
  const byWord = new Map<number, Float32Array>();
  samples.forEach(({ words }, row) => {
    const gradient = gradients[row] as Float32Array;
    const unit = rowOf(units, row, dims);
    addScaled(gradient, unit, -dot(gradient, unit));
    for (const word of words) {
      const sum = byWord.get(word) ?? new Float32Array(dims);
      addScaled(sum, gradient, 1 / (lengths[row] ?? 1));
      byWord.set(word, sum);
    }
  });
  return byWord;
}
