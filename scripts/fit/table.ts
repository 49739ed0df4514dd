import type { VectorTable } from '../../src/matching/word-vectors.ts';
import type { AttackModel, AttackTable } from '../../src/statements/attack-model.ts';
import type { Vectors } from './word-vectors.ts';

const LARGEST = 127;
/** So many of the numbers keep their size; the few larger ones are cut. */
const KEPT_SHARE = 0.999;

/** Numbers as signed bytes, and what one step of them stands for. */
interface Bytes {
  readonly unit: number;
  readonly text: string;
}

function toBytes(values: Float32Array): Bytes {
  const sizes = values.map(Math.abs).sort();
  const unit = (sizes[Math.floor(KEPT_SHARE * (sizes.length - 1))] || 1) / LARGEST;
  const bytes = Int8Array.from(values, (value) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit))),
  );
  return { unit, text: Buffer.from(bytes.buffer).toString('base64') };
}

/** Only the directions of vectors count, so the unit is not kept. */
export const tableOf = ({ words, values }: Vectors): VectorTable => ({
  dimensions: values.length / words.length,
  words: words.join(' '),
  bytes: toBytes(values).text,
});

export function attackTableOf({ weights, bias }: AttackModel): AttackTable {
  const { unit, text } = toBytes(weights);
  return { unit, bias, bytes: text };
}
