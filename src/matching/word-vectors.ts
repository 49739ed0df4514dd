/** Word vectors as they are stored: the words in order, parted by spaces, and their numbers as signed bytes in base64. */
export interface VectorTable {
  readonly dimensions: number;
  readonly words: string;
  readonly bytes: string;
}

/** Vectors of words, ready to be added up. */
export interface WordVectors {
  readonly dimensions: number;
  /** The place of a word's first number. */
  readonly starts: ReadonlyMap<string, number>;
  readonly values: Int8Array;
}

/** What a text means, as a direction: a vector of length 1, or of length 0 where no word is known. */
export type Meaning = Float32Array;

/** Of this number the dimensions are a multiple. */
const MULTIPLE = 8;

function fromBase64(text: string): Int8Array {
  const characters = atob(text);
  const bytes = new Int8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** @throws when words and numbers do not fit together */
export function readVectors({ dimensions, words, bytes }: VectorTable): WordVectors {
  const values = fromBase64(bytes);
  const starts = new Map(words.split(' ').map((word, at) => [word, at * dimensions]));
  if (starts.size * dimensions !== values.length || dimensions % MULTIPLE !== 0) {
    throw new Error(`${values.length} numbers do not make ${starts.size} vectors of ${dimensions}`);
  }
  return { dimensions, starts, values };
}

function addWord(sum: Meaning, { starts, values }: WordVectors, word: string): void {
  const start = starts.get(word);
  if (start === undefined) return;
  for (let i = 0; i < sum.length; i++) sum[i] = at(sum, i) + (values[start + i] as number);
}

/** How alike two meanings of one length are: the cosine of their angle, -1 to 1; also against a mean of meanings. */
export function alike(a: Meaning, b: Meaning): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Meanings one after the other, for comparing one with all of them. */
export function stacked(meanings: readonly Meaning[], { dimensions }: WordVectors): Float32Array {
  const rows = new Float32Array(meanings.length * dimensions);
  meanings.forEach((meaning, row) => rows.set(meaning, row * dimensions));
  return rows;
}

const at = (values: Float32Array, place: number): number => values[place] as number;

/**
 * How alike a meaning is to the one that begins at `start` of some that are stacked. Most of the matcher's time goes here:
 * eight products at a time, in four sums; the number of dimensions is a multiple of eight.
 */
export function alikeAt(meaning: Meaning, rows: Float32Array, start: number): number {
  let [w, x, y, z] = [0, 0, 0, 0];
  for (let i = 0, row = start; i < meaning.length; i += MULTIPLE, row += MULTIPLE) {
    w += at(meaning, i) * at(rows, row) + at(meaning, i + 4) * at(rows, row + 4);
    x += at(meaning, i + 1) * at(rows, row + 1) + at(meaning, i + 5) * at(rows, row + 5);
    y += at(meaning, i + 2) * at(rows, row + 2) + at(meaning, i + 6) * at(rows, row + 6);
    z += at(meaning, i + 3) * at(rows, row + 3) + at(meaning, i + 7) * at(rows, row + 7);
  }
  return w + x + y + z;
}

function toUnit(sum: Meaning): Meaning {
  const length = Math.sqrt(alike(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** The direction of the sum of some words in lower case, each counted once. */
export function meaningOf(words: readonly string[], vectors: WordVectors): Meaning {
  const sum = new Float32Array(vectors.dimensions);
  for (const word of new Set(words)) addWord(sum, vectors, word);
  return toUnit(sum);
}

/** The mean of some meanings, not of length 1: the shorter it is, the more they differ. */
export function meanOf(meanings: readonly Meaning[], { dimensions }: WordVectors): Meaning {
  const mean = new Float32Array(dimensions);
  for (const meaning of meanings) {
    for (let i = 0; i < dimensions; i++) {
      mean[i] = (mean[i] ?? 0) + (meaning[i] ?? 0) / meanings.length;
    }
  }
  return mean;
}
