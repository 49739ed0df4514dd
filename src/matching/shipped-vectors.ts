import table from './word-vectors.json' with { type: 'json' };
import { type WordVectors, readVectors } from './word-vectors.ts';

let vectors: WordVectors | null = null;

/** The word vectors that `npm run fit` learnt, unpacked at the first call. */
export const shippedVectors = (): WordVectors => (vectors ??= readVectors(table));
