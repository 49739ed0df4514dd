import type { Incident } from '../knowledge/schema.ts';
import { earliestDay, isTopic } from './link-evidence.ts';
import {
  type LikenessIndex,
  type Likenesses,
  indexLikeness,
  likenessesOf,
  tellingWords,
} from './likeness.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { termsIn } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An incident that an article speaks of, with the reasons and the sentences that can be about it. */
export interface Link {
  readonly incident: Incident;
  readonly names: readonly string[];
  /** Whether the article is about it, and does not only mention it. */
  readonly isMain: boolean;
  /** Whether one paragraph tells of it, by its words and not by a name. */
  readonly inPassing: boolean;
  /** Numbers of the sentences that are weighed against its claims. */
  readonly reach: ReadonlySet<number>;
}

/** What linking looks up; incidents go by their numbers. */
export interface LinkIndex {
  readonly likeness: LikenessIndex;
  readonly numbers: ReadonlyMap<string, number>;
  /** The first day, in days since 1970, on which each can be spoken of. */
  readonly earliest: readonly number[];
  /** The incidents that are no topics, by where they come from: a pack may hold one that the bundled file holds as well. */
  readonly origins: readonly (readonly number[])[];
}

function originsOf(incidents: readonly Incident[]): number[][] {
  const numbers = new Map<string | undefined, number[]>();
  incidents.forEach((incident, number) => {
    if (isTopic(incident)) return;
    const ofOrigin = numbers.get(incident.pack) ?? [];
    ofOrigin.push(number);
    numbers.set(incident.pack, ofOrigin);
  });
  return [...numbers.values()];
}

export function indexLinks(vocabularies: readonly Vocabulary[]): LinkIndex {
  const incidents = vocabularies.map(({ incident }) => incident);
  return {
    likeness: indexLikeness(vocabularies),
    numbers: new Map(incidents.map(({ id }, number) => [id, number])),
    earliest: incidents.map(earliestDay),
    origins: originsOf(incidents),
  };
}

/** For each origin the incidents that come into question, by their numbers. */
export type Possible = readonly (readonly number[])[];

/** The incidents that an article of some day can speak of. */
export const possibleOn = (day: number, { origins, earliest }: LinkIndex): Possible =>
  origins.map((numbers) => numbers.filter((number) => day >= (earliest[number] ?? 0)));

/** Each incident is compared with others of its own origin. */
export function likenessesIn(
  sentences: readonly ParsedSentence[],
  possible: Possible,
  { likeness }: LinkIndex,
): Likenesses[] {
  const terms = termsIn(sentences);
  return possible.map((numbers) => likenessesOf(terms, likeness, numbers));
}

/** How many of the words in common stand in for names that an article does not give. */
const WORDS_FOR_NAMES = 4;

/** The words of some sentences that link an incident without any name. */
export function wordsForNames(
  incident: Incident,
  sentences: readonly ParsedSentence[],
  { likeness }: LinkIndex,
): string[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return tellingWords(text, incident, likeness).slice(0, WORDS_FOR_NAMES);
}
