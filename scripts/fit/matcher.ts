import { contextFeatures } from '../../src/matching/context.ts';
import {
  type AloneFeatures,
  type ContextFeatures,
  type Weights,
  logOdds,
  probability,
} from '../../src/matching/features.ts';
import { type Observation, fitLogistic } from './logistic.ts';
import type { Label, Observed } from './observe.ts';

export interface Matcher {
  readonly alone: Weights<AloneFeatures>;
  readonly context: Weights<ContextFeatures>;
}

/** Fits the weights of some features to their labels. */
function fitWeights<F extends object>(rows: readonly (readonly [F, Label])[]): Weights<F> {
  const names = Object.keys(rows[0]?.[0] ?? {}) as (keyof F & string)[];
  const observations = rows.flatMap(([features, label]): Observation[] =>
    label === 'harmless'
      ? []
      : [
          {
            features: [...names.map((name) => Number(features[name])), 1],
            isTrue: label === 'true',
          },
        ],
  );
  const weights = fitLogistic(observations);
  return Object.fromEntries(
    [...names, 'bias'].map((name, at) => [name, weights[at] ?? 0]),
  ) as unknown as Weights<F>;
}

function labelledRows<F>(
  features: readonly (readonly F[])[],
  { labels }: Observed,
): (readonly [F, Label])[] {
  return features.flatMap((ofSentence, at) =>
    ofSentence.map((one, number) => [one, labels[at]?.[number] ?? 'harmless'] as const),
  );
}

/** Fits both stages: sentences alone, then among those around them. */
export function fitMatcher(articles: readonly Observed[]): Matcher {
  const alone = fitWeights(
    articles.flatMap((one) =>
      labelledRows(
        one.candidates.map((ofSentence) => ofSentence.map(({ features }) => features)),
        one,
      ),
    ),
  );
  const context = fitWeights(
    articles.flatMap((one) => labelledRows(contextFeatures(one.candidates, alone), one)),
  );
  return { alone, context };
}

/** The probabilities that a matcher gives to the candidates of an article. */
export const chancesOf = (one: Observed, { alone, context }: Matcher): number[][] =>
  contextFeatures(one.candidates, alone).map((ofSentence) =>
    ofSentence.map((features) => probability(logOdds(features, context))),
  );
