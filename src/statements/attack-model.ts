import type { LowerCase } from '../text/terms.ts';
import { attackFeatures } from './attack-features.ts';
import type { Mention } from './attack-terms.ts';
import table from './attack-weights.json' with { type: 'json' };

/** A logistic model of what makes a sentence speak of an attack. */
export interface AttackModel {
  /** One for each place of a feature. */
  readonly weights: Float32Array;
  readonly bias: number;
}

/** The same as it is stored: weights as signed bytes in base64, in units of `unit`. */
export interface AttackTable {
  readonly unit: number;
  readonly bias: number;
  readonly bytes: string;
}

/** The logarithm of the odds that a sentence of some features speaks of an attack. Each counts less among many. */
export function attackOdds(places: readonly number[], { weights, bias }: AttackModel): number {
  let sum = 0;
  for (const place of places) sum += weights[place] as number;
  return bias + sum / Math.sqrt(Math.max(1, places.length));
}

export function readAttackTable({ unit, bias, bytes }: AttackTable): AttackModel {
  const characters = atob(bytes);
  const weights = new Float32Array(characters.length);
  for (let at = 0; at < weights.length; at++) {
    weights[at] = unit * ((characters.charCodeAt(at) << 24) >> 24);
  }
  return { weights, bias };
}

let model: AttackModel | null = null;

/** How sure it is that a sentence says something about a cyber attack, 0 to 1; it does from 0.5 on. */
export function attackLikelihood(sentence: LowerCase, mention?: Mention): number {
  model ??= readAttackTable(table);
  return 1 / (1 + Math.exp(-attackOdds(attackFeatures(sentence, mention), model)));
}
