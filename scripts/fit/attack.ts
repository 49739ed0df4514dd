import { lowerCase } from '../../src/text/terms.ts';
import { PLACES, attackFeatures } from '../../src/statements/attack-features.ts';
import { type AttackModel, attackOdds } from '../../src/statements/attack-model.ts';
import { probability } from '../../src/matching/features.ts';
import { seeded, shuffled } from '../random.ts';

/** A sentence, and whether it says something about a cyber attack. */
export interface Example {
  readonly text: string;
  readonly isAttack: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 20;
const RATE = 0.25;
/** Pull towards zero at each step. */
const RIDGE = 2e-5;
const SEED = 3;

/** Logistic regression by gradient steps that shrink where a feature is common (Duchi et al. 2011). */
export function trainAttackModel(examples: readonly Example[]): AttackModel {
  const random = seeded(SEED);
  const weights = new Float32Array(PLACES);
  const squares = new Float32Array(PLACES).fill(1e-4);
  let bias = 0;
  let biasSquare = 1e-4;
  const parsed = examples.map((example) => ({
    ...example,
    places: attackFeatures(lowerCase(example.text)),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { places, isAttack, weight } of shuffled(parsed, random)) {
      const slope =
        weight * (probability(attackOdds(places, { weights, bias })) - Number(isAttack));
      biasSquare += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquare);
      const each = slope / Math.sqrt(Math.max(1, places.length));
      for (const place of places) {
        const gradient = each + RIDGE * (weights[place] as number);
        squares[place] = (squares[place] as number) + gradient * gradient;
        weights[place] =
          (weights[place] as number) - (RATE * gradient) / Math.sqrt(squares[place] as number);
      }
    }
  }
  return { weights, bias };
}
