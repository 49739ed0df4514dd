import type { AloneFeatures, ContextFeatures, Weights } from './features.ts';

// Written by `npm run fit`, from the wordings and asides of the knowledge file and the labelled articles of tests/yardstick/fitted/.
// Weights of a logistic model: what one unit of a feature adds to the logarithm of the odds that a sentence makes or answers
// a claim. features.ts says what each feature is.

/** Of a sentence by itself. */
export const ALONE: Weights<AloneFeatures> = {
  words: 2.945,
  typical: 2.857,
  meaning: 2.562,
  gist: 4.341,
  wordsAndMeaning: 2.599,
  typicalAndGist: 1.916,
  share: 4.174,
  lead: 2.424,
  asideWords: -1.686,
  asideMeaning: -3.878,
  sameNumber: 0.935,
  otherNumber: -0.555,
  speaker: 0.022,
  bias: -6.526,
};

/** Of a sentence among those around it; `alone` is what the weights above add up to. */
export const CONTEXT: Weights<ContextFeatures> = {
  alone: 0.555,
  margin: 0.153,
  clause: 0.485,
  clauseMargin: -0.05,
  before: 1.003,
  after: 1.085,
  otherVictim: -0.835,
  topic: -1.84,
  side: -4.112,
  bias: -0.43,
};

/** Probability from which a sentence gets a note. */
export const ACCEPT_FROM = 0.68;
/** Probability from which it gets a second one. */
export const SECOND_FROM = 0.78;
