import { termsOf } from '../text/terms.ts';
import table from './topic-weights.json' with { type: 'json' };

/** What a statement on an attack can be about, as in the knowledge file. */
export type Topic = (typeof table.topics)[number];

const weightsOf: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(table.weights));

/** The topic that the words of a statement point to most; the commonest one where none does. */
export function topicOf(sentence: string): Topic {
  const scores = [...table.prior];
  for (const term of new Set(termsOf(sentence).map((one) => one.term))) {
    weightsOf.get(term)?.forEach((weight, topic) => {
      scores[topic] = (scores[topic] ?? 0) + weight;
    });
  }
  return table.topics[scores.indexOf(Math.max(...scores))] ?? '';
}
