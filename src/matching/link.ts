import type { Incident } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import {
  type Mention,
  type Reading,
  type Scored,
  isBefore,
  isFresh,
  isTopic,
  scoreIncident,
} from './evidence.ts';
import { type Likeness, type LikenessIndex, likenessOf, tellingWords } from './likeness.ts';
import { type NameIndex, namesIn } from './names.ts';

/** An incident that an article speaks of, with the reasons and the sentences that can be about it. */
export interface Link {
  readonly incident: Incident;
  readonly names: readonly string[];
  readonly score: number;
  /** Whether the article is about it, and does not only mention it. */
  readonly isMain: boolean;
  /** Numbers of the sentences that are weighed against its claims. */
  readonly reach: ReadonlySet<number>;
}

/** What linking looks up. */
export interface LinkIndex {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly names: NameIndex;
  readonly likeness: LikenessIndex;
}

/** Paragraphs after the headline and standfirst that count as the lead. */
const LEAD_BLOCKS = 3;
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

function mentionsByIncident(
  sentences: readonly Sentence[],
  index: NameIndex,
): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const sentence of sentences) {
    for (const name of namesIn(sentence.text, index)) {
      const mentions = found.get(name.incident) ?? [];
      mentions.push({ name, sentence });
      found.set(name.incident, mentions);
    }
  }
  return found;
}

function leadOf(sentences: readonly Sentence[]): Set<Sentence> {
  const first = sentences.find(({ kind }) => kind === 'paragraph')?.block ?? 0;
  return new Set(
    sentences.filter(
      ({ kind, block }) =>
        kind === 'headline' || kind === 'standfirst' || block < first + LEAD_BLOCKS,
    ),
  );
}

const readingOf = (article: Article, sentences: readonly Sentence[]): Reading => ({
  published: article.published,
  sentences,
  lead: leadOf(sentences),
  attackBlocks: new Set(sentences.filter(({ incident }) => incident).map(({ block }) => block)),
  years: new Set(sentences.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/gu) ?? [])),
});

/** How many of the words in common stand in for names that an article does not give. */
const WORDS_FOR_NAMES = 4;

const namesFor = ({ mentions, incident }: Scored, text: string, index: LinkIndex): string[] =>
  mentions.length > 0
    ? [...new Set(mentions.map(({ name }) => name.name))]
    : tellingWords(text, incident.id, index.likeness).slice(0, WORDS_FOR_NAMES);

const UNLIKE: Likeness = { score: 0, lead: 0 };

/** A pack may hold an incident that the bundled file holds as well: each is compared with others of its own origin. */
function likenessByOrigin(
  incidents: readonly Incident[],
  text: string,
  index: LinkIndex,
): Map<string, Likeness> {
  const specific = incidents.filter((incident) => !isTopic(incident));
  const origins = [...new Set(specific.map(({ pack }) => pack))];
  return new Map(
    origins.flatMap((origin) => {
      const ids = specific.filter(({ pack }) => pack === origin).map(({ id }) => id);
      return [...likenessOf(text, ids, index.likeness)];
    }),
  );
}

/** The incidents for which there is evidence enough. */
function scoredIncidents(reading: Reading, text: string, index: LinkIndex): Scored[] {
  const mentioned = mentionsByIncident(reading.sentences, index.names);
  const possible = [...index.incidents.values()].filter(
    (incident) => !isBefore(reading.published, incident),
  );
  const likeness = likenessByOrigin(possible, text, index);
  return possible.flatMap((incident) => {
    const mentions = mentioned.get(incident.id) ?? [];
    return scoreIncident(incident, mentions, reading, likeness.get(incident.id) ?? UNLIKE) ?? [];
  });
}

/**
 * The incidents that an article speaks of. A victim or a name of the incident itself can link, and so can the
 * vocabulary of an article that is far more like one incident than like any other; an actor alone never does, for the same
 * group strikes many. An article dated before the incident is never linked.
 */
export function linkIncidents(
  article: Article,
  sentences: readonly Sentence[],
  index: LinkIndex,
): Link[] {
  const reading = readingOf(article, sentences);
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const scored = scoredIncidents(reading, text, index);
  const strongest = Math.max(
    0,
    ...scored.filter(({ incident }) => !isTopic(incident)).map(({ score }) => score),
  );
  const isMain = ({ incident, score, alike }: Scored): boolean =>
    isTopic(incident) ||
    alike ||
    (score >= strongest - MAIN_WITHIN &&
      (article.published === null || isFresh(incident, article.published)));
  return scored.map((one) => ({
    incident: one.incident,
    score: one.score,
    names: namesFor(one, text, index),
    isMain: isMain(one),
    reach: isMain(one) ? new Set(sentences.keys()) : reachOfSideSubject(one.mentions, reading),
  }));
}
