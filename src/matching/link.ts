import type { Incident } from '../knowledge/schema.ts';
import { likenessTo } from './likeness.ts';
import {
  type Mention,
  type Scored,
  dayOf,
  isFresh,
  isTopic,
  scoreIncident,
} from './link-evidence.ts';
import { linksInPassing } from './link-in-passing.ts';
import {
  type Link,
  type LinkIndex,
  type Possible,
  likenessesIn,
  possibleOn,
  wordsForNames,
} from './link-index.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Reading } from './reading.ts';

/** An incident within this many points of the strongest one is a main subject of the article too. */
const MAIN_WITHIN = 1;

/** The sentences of the paragraphs in which a side subject is named together with an attack. */
function reachOfSideSubject(mentions: readonly Mention[], { sentences }: Reading): Set<number> {
  const blocks = new Set(
    mentions
      .filter(({ name, sentence }) => name.role !== 'actor' && sentence.incident)
      .map(({ sentence }) => sentence.block),
  );
  return new Set([...sentences.keys()].filter((at) => blocks.has(sentences[at]?.block ?? -1)));
}

function mentionsByIncident(sentences: readonly ParsedSentence[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      const mentions = found.get(name.incident) ?? [];
      mentions.push({ name, sentence });
      found.set(name.incident, mentions);
    }
  }
  return found;
}

const namesFor = (
  incident: Incident,
  mentions: readonly Mention[],
  { sentences }: Reading,
  index: LinkIndex,
): string[] =>
  mentions.length > 0
    ? [...new Set(mentions.map(({ name }) => name.name))]
    : wordsForNames(incident, sentences, index);

const UNLIKE = { score: 0, lead: 0 };

/** The incidents for which there is evidence enough. */
function scoredIncidents(reading: Reading, possible: Possible, index: LinkIndex): Scored[] {
  const mentioned = mentionsByIncident(reading.sentences);
  const likenesses = likenessesIn(reading.sentences, possible, index);
  const { incidents } = index.likeness;
  const named = [...mentioned.keys()].map((id) => index.numbers.get(id) ?? -1);
  const numbers = new Set([...named, ...likenesses.map(({ first }) => first)]);
  const day = dayOf(reading.published);
  return [...numbers].flatMap((number) => {
    const incident = incidents[number];
    if (!incident || day < (index.earliest[number] ?? 0)) return [];
    const origin = possible.findIndex((ofOrigin) => ofOrigin.includes(number));
    const all = likenesses[origin];
    const likeness = all ? likenessTo(all, number) : UNLIKE;
    return scoreIncident(incident, mentioned.get(incident.id) ?? [], reading, likeness) ?? [];
  });
}

/** Whether an article is about an incident, and does not only mention it. */
function isMain(
  { incident, score, alike, leads }: Scored,
  strongest: number,
  { published }: Reading,
): boolean {
  if (isTopic(incident) || alike || leads) return true;
  return score >= strongest - MAIN_WITHIN && (published === null || isFresh(incident, published));
}

/**
 * The incidents that an article speaks of. A victim or a name of the incident itself can link, and so can the
 * vocabulary of an article that is far more like one incident than like any other; an actor alone never does, for the same
 * group strikes many. An article dated before the incident is never linked.
 */
export function linkIncidents(reading: Reading, index: LinkIndex): Link[] {
  const possible = possibleOn(dayOf(reading.published), index);
  const scored = scoredIncidents(reading, possible, index);
  const specific = scored.filter(({ incident }) => !isTopic(incident));
  const strongest = Math.max(0, ...specific.map(({ score }) => score));
  const all = new Set(reading.sentences.keys());
  const links = scored.map(({ incident, mentions, ...rest }): Link => {
    const main = isMain({ incident, mentions, ...rest }, strongest, reading);
    const reach = main ? all : reachOfSideSubject(mentions, reading);
    const names = namesFor(incident, mentions, reading, index);
    return { incident, names, isMain: main, inPassing: false, reach };
  });
  const known = new Set(links.map(({ incident }) => incident));
  const inPassing = linksInPassing(reading, possible, index);
  return [...links, ...inPassing.filter(({ incident }) => !known.has(incident))];
}
