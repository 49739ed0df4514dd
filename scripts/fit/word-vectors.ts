import { type Adam, adam, move } from './adam.ts';
import { type Sample, wordGradients } from './contrast.ts';
import { type Random, normal, seeded, shuffled } from '../random.ts';

/** One recorded way of putting something: its words, and the claim (`incident/claim`) that it makes or answers. */
export interface Wording {
  readonly incident: string;
  readonly claim: string;
  readonly words: readonly string[];
}

export interface Training {
  /** Numbers by which a word is described. */
  readonly dimensions: number;
  /** How often everything is gone through. */
  readonly rounds: number;
  readonly seed: number;
}

/** The vectors of some words, one after the other. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

/** A word of fewer wordings tells nothing about others. */
const WORDINGS_FROM = 2;
const RATE = 0.003;
const START_DEVIATION = 0.08;
/** Incidents whose claims are told apart at a time. */
const INCIDENTS_TOGETHER = 3;
/** Wordings of one claim that are looked at at a time. */
const WORDINGS_AT_MOST = 40;
/** Share of the words that is left out at random, so that no claim hangs on a single word. */
const LEFT_OUT = 0.2;
const WORDS_LEFT = 2;

function vocabularyOf(wordings: readonly Wording[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of wordings) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= WORDINGS_FROM ? [word] : [])).sort();
}

export function groupsOf<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}

function withSomeWords(sample: Sample, random: Random): Sample {
  const words = sample.words.filter(() => random() >= LEFT_OUT);
  return words.length < WORDS_LEFT ? sample : { ...sample, words };
}

const drawn = (incident: readonly Sample[], random: Random): Sample[] =>
  groupsOf(incident, ({ claim }) => claim)
    .flatMap((ofClaim) => shuffled(ofClaim, random).slice(0, WORDINGS_AT_MOST))
    .map((sample) => withSomeWords(sample, random));

function samplesOf(wordings: readonly Wording[], words: readonly string[]): Sample[][] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return groupsOf(wordings, ({ incident }) => incident).map((incident) =>
    incident
      .map((wording) => ({
        claim: wording.claim,
        words: [...new Set(wording.words)].flatMap((word) => numbers.get(word) ?? []),
      }))
      .filter((sample) => sample.words.length > 0),
  );
}

function learn(samples: readonly Sample[], state: Adam, dims: number): void {
  state.step++;
  for (const [word, gradient] of wordGradients(samples, state.values, dims)) {
    move(state, word * dims, gradient);
  }
}

/**
 * Learns a vector for each word, such that wordings of one claim, added up word by word, point the same way, and those
 * of other claims of the incident do not. Nothing but the wordings is needed: words that stand for each other in them come to
 * lie near each other.
 */
export function trainVectors(
  wordings: readonly Wording[],
  { dimensions, rounds, seed }: Training,
): Vectors {
  const random = seeded(seed);
  const words = vocabularyOf(wordings);
  const incidents = samplesOf(wordings, words);
  const start = Float32Array.from(
    { length: words.length * dimensions },
    () => START_DEVIATION * normal(random),
  );
  const state = adam(start, RATE);
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(incidents, random);
    // Smaller and smaller steps: the last sentences are not to weigh more than the first.
    state.rate = RATE * (1 - round / rounds);
    for (let at = 0; at < order.length; at += INCIDENTS_TOGETHER) {
      const together = order.slice(at, at + INCIDENTS_TOGETHER);
      learn(
        together.flatMap((one) => drawn(one, random)),
        state,
        dimensions,
      );
    }
  }
  return { words, values: state.values };
}
