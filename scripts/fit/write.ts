import type { Matcher } from './matcher.ts';
import type { Thresholds } from './threshold.ts';

const DIGITS = 3;

const fieldsOf = (weights: object): string =>
  Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${Number(Number(weight).toFixed(DIGITS))},`)
    .join('\n');

/** The source text of `src/matching/fitted.ts`. */
export const fittedSource = (
  { alone, context }: Matcher,
  { first, second }: Thresholds,
): string => `import type { AloneFeatures, ContextFeatures, Weights } from './features.ts';

// Written by \`npm run fit\`, from the wordings and asides of the knowledge file and the labelled articles of tests/yardstick/fitted/.
// Weights of a logistic model: what one unit of a feature adds to the logarithm of the odds that a sentence makes or answers
// a claim. features.ts says what each feature is.

/** Of a sentence by itself. */
export const ALONE: Weights<AloneFeatures> = {
${fieldsOf(alone)}
};

/** Of a sentence among those around it; \`alone\` is what the weights above add up to. */
export const CONTEXT: Weights<ContextFeatures> = {
${fieldsOf(context)}
};

/** Probability from which a sentence gets a note. */
export const ACCEPT_FROM = ${first};
/** Probability from which it gets a second one. */
export const SECOND_FROM = ${second};
`;
