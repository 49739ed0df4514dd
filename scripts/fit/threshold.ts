import { type Matcher, chancesOf, fitMatcher } from './matcher.ts';
import type { Label, Observed } from './observe.ts';

/** From which probability on a sentence gets a note, and a second one. */
export interface Thresholds {
  readonly first: number;
  readonly second: number;
}

interface Outcome extends Thresholds {
  readonly precision: number;
  readonly recall: number;
}

const FOLDS = 10;
const STEP = 0.02;
const LOWEST = 0.3;
const HIGHEST = 0.95;
/** A second note is harder to get than a first. */
const HARDER = 0.1;

/** For each sentence its two likeliest candidates. */
type Best = readonly { readonly chance: number; readonly label: Label }[];

function bestOf(one: Observed, matcher: Matcher): Best[] {
  const chances = chancesOf(one, matcher);
  return one.labels.map((labels, at) =>
    labels
      .map((label, number) => ({ label, chance: chances[at]?.[number] ?? 0 }))
      .sort((a, b) => b.chance - a.chance)
      .slice(0, 2),
  );
}

/** The candidates of each article by a matcher that was fitted without it. */
const unseen = (articles: readonly Observed[]): Best[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = (_one: Observed, at: number): boolean => at % FOLDS === fold;
    const matcher = fitMatcher(articles.filter((one, at) => !isLeftOut(one, at)));
    return articles.filter(isLeftOut).flatMap((one) => bestOf(one, matcher));
  }).flat();

function outcomeOf(best: readonly Best[], wanted: number, thresholds: Thresholds): Outcome {
  const shown = best.flatMap((ofSentence) =>
    ofSentence.filter(
      ({ chance, label }, place) =>
        chance >= (place === 0 ? thresholds.first : thresholds.second) && label !== 'harmless',
    ),
  );
  const right = shown.filter(({ label }) => label === 'true').length;
  return { ...thresholds, precision: right / Math.max(1, shown.length), recall: right / wanted };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const allThresholds = (): Thresholds[] => {
  const steps = Math.round((HIGHEST - LOWEST) / STEP);
  return Array.from({ length: steps }, (_, at) => {
    const first = LOWEST + at * STEP;
    return { first: rounded(first), second: rounded(first + HARDER) };
  });
};

/**
 * The thresholds that find most notes while so large a share of them is right, measured on articles that the matcher was
 * not fitted on.
 */
export function chooseThresholds(articles: readonly Observed[], precision: number): Outcome {
  const best = unseen(articles);
  const wanted = articles.reduce((sum, one) => sum + one.wanted, 0);
  const outcomes = allThresholds()
    .map((thresholds) => outcomeOf(best, wanted, thresholds))
    .sort((a, b) => b.recall - a.recall);
  const found = outcomes.find((outcome) => outcome.precision >= precision);
  if (!found) throw new Error(`no threshold reaches a precision of ${precision}`);
  return found;
}
