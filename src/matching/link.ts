import type { Incident } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type IncidentName, type NameIndex, namesIn } from './names.ts';
import { type ProperNouns, capitalsIn } from './proper-nouns.ts';

/** An incident that an article speaks of, with the reasons and the sentences that can be about it. */
export interface Link {
  readonly incident: Incident;
  readonly names: readonly string[];
  readonly score: number;
  /** Numbers of the sentences that are weighed against its claims. */
  readonly reach: ReadonlySet<number>;
}

/** What linking looks up. */
export interface LinkIndex {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly names: NameIndex;
  readonly properNouns: ProperNouns;
}

interface Mention {
  readonly name: IncidentName;
  readonly sentence: Sentence;
}

/** An article as linking sees it. */
interface Reading {
  readonly sentences: readonly Sentence[];
  readonly lead: ReadonlySet<Sentence>;
  /** Blocks that speak of an attack or of a failure that may be blamed on one. */
  readonly attackBlocks: ReadonlySet<number>;
  readonly years: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
}

/** Paragraphs after the headline and standfirst that count as the lead. */
const LEAD_BLOCKS = 3;
/** Days by which a report may be dated before the first day known of an incident: time zones, estimates. */
const DAYS_BEFORE = 2;
/** Days after something on record in which an article that names the victim most likely means it. */
const DAYS_FRESH = 120;
const DAY = 86_400_000;

/** Evidence is counted in points; an article is linked from here on. */
const LINK_FROM = 6;
/** An incident within this many points of the strongest one is a main subject of the article too. */
const MAIN_WITHIN = 2;

const POINTS = {
  incidentNameInLead: 5,
  incidentName: 4,
  victimInHeadline: 3,
  victimInLead: 2,
  victim: 1,
  victimBesideAttack: 3,
  victimNearAttack: 2,
  actor: 1,
  fresh: 2,
  undated: 1,
  yearNamed: 1,
  stale: -2,
} as const;

/** Proper nouns of an incident's statements count one point each, up to so many… */
const NOUNS_AT_MOST = 4;
/** …and so many of them stand in for a victim that the article calls "the utility" or "the party". */
const NOUNS_FOR_VICTIM = 4;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The days on which something is on record for an incident. */
const recordedDays = ({ period, claims }: Incident): string[] =>
  [
    period.from,
    period.to,
    ...claims.flatMap((claim) => [claim.date, ...claim.answers.map((answer) => answer.date)]),
  ].filter((day) => day !== null);

const isBefore = (published: string | null, { period }: Incident): boolean =>
  published !== null && period.from !== null && daysBetween(published, period.from) > DAYS_BEFORE;

/** Whether an article appeared soon after something happened: the attack, a report on it, a charge. */
function isFresh(incident: Incident, published: string | null): boolean {
  if (published === null) return false;
  return recordedDays(incident).some((day) => {
    const age = daysBetween(day, published);
    return age >= -DAYS_BEFORE && age <= DAYS_FRESH;
  });
}

function datePoints(
  incident: Incident,
  published: string | null,
  years: ReadonlySet<string>,
): number {
  const { from } = incident.period;
  if (from === null) return 0;
  const yearNamed = years.has(from.slice(0, 4)) ? POINTS.yearNamed : 0;
  if (published === null) return POINTS.undated + yearNamed;
  return isFresh(incident, published) ? POINTS.fresh : yearNamed || POINTS.stale;
}

function placePoints(mentions: readonly Mention[], lead: ReadonlySet<Sentence>): number {
  if (mentions.some(({ sentence }) => sentence.kind === 'headline')) return POINTS.victimInHeadline;
  return mentions.some(({ sentence }) => lead.has(sentence)) ? POINTS.victimInLead : POINTS.victim;
}

function attackPoints(mentions: readonly Mention[], attackBlocks: ReadonlySet<number>): number {
  if (mentions.some(({ sentence }) => sentence.incident)) return POINTS.victimBesideAttack;
  return mentions.some(({ sentence }) => attackBlocks.has(sentence.block))
    ? POINTS.victimNearAttack
    : 0;
}

function victimPoints(mentions: readonly Mention[], { lead, attackBlocks }: Reading): number {
  const victims = mentions.filter(({ name }) => name.role === 'victim');
  return victims.length === 0
    ? 0
    : placePoints(victims, lead) + attackPoints(victims, attackBlocks);
}

function incidentNamePoints(mentions: readonly Mention[], { lead }: Reading): number {
  const named = mentions.filter(({ name }) => name.role === 'incident');
  if (named.length === 0) return 0;
  return named.some(({ sentence }) => lead.has(sentence))
    ? POINTS.incidentNameInLead
    : POINTS.incidentName;
}

const actorPoints = (mentions: readonly Mention[]): number =>
  mentions.some(({ name }) => name.role === 'actor') ? POINTS.actor : 0;

const nounsOf = (id: string, nouns: ProperNouns, { capitals }: Reading): string[] =>
  [...(nouns.get(id) ?? [])].filter((word) => capitals.has(word));

/** A topic has no victim; its names are words such as "DDoS". */
export const isTopic = (incident: Incident): boolean =>
  incident.parties.every((party) => party.role !== 'victim');

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

const readingOf = (sentences: readonly Sentence[]): Reading => ({
  sentences,
  lead: leadOf(sentences),
  attackBlocks: new Set(sentences.filter(({ incident }) => incident).map(({ block }) => block)),
  years: new Set(sentences.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/gu) ?? [])),
  capitals: new Set(sentences.flatMap(({ text }) => [...capitalsIn(text)])),
});

interface Scored {
  readonly incident: Incident;
  readonly mentions: readonly Mention[];
  readonly nouns: readonly string[];
  readonly score: number;
}

function scoreIncident(
  incident: Incident,
  mentions: readonly Mention[],
  article: Article,
  reading: Reading,
  nouns: readonly string[],
): Scored | null {
  const subject = victimPoints(mentions, reading) + incidentNamePoints(mentions, reading);
  const byNouns = nouns.length >= NOUNS_FOR_VICTIM && isFresh(incident, article.published);
  if (subject === 0 && !byNouns) return null;
  const score =
    subject +
    Math.min(nouns.length, NOUNS_AT_MOST) +
    actorPoints(mentions) +
    datePoints(incident, article.published, reading.years);
  return score >= LINK_FROM || (isTopic(incident) && subject > 0)
    ? { incident, mentions, nouns, score }
    : null;
}

const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const namesFor = ({ mentions, nouns }: Scored): string[] =>
  mentions.length > 0 ? [...new Set(mentions.map(({ name }) => name.name))] : nouns.map(titleCase);

/**
 * The incidents that an article speaks of. A victim, a name of the incident itself or several of the people and
 * places in its statements can link; an actor alone never does, for the same group strikes many. An
 * article dated before the incident is never linked, and neither is one in which no attack occurs.
 */
export function linkIncidents(
  article: Article,
  sentences: readonly Sentence[],
  index: LinkIndex,
): Link[] {
  const reading = readingOf(sentences);
  if (reading.attackBlocks.size === 0) return [];
  const mentioned = mentionsByIncident(sentences, index.names);
  const scored = [...index.incidents.values()].flatMap((incident) => {
    if (isBefore(article.published, incident)) return [];
    const nouns = nounsOf(incident.id, index.properNouns, reading);
    const mentions = mentioned.get(incident.id) ?? [];
    return scoreIncident(incident, mentions, article, reading, nouns) ?? [];
  });
  const specific = scored.filter(({ incident }) => !isTopic(incident));
  const strongest = Math.max(0, ...specific.map(({ score }) => score));
  const isMain = ({ incident, score }: Scored): boolean =>
    isTopic(incident) ||
    (score >= strongest - MAIN_WITHIN &&
      (article.published === null || isFresh(incident, article.published)));
  return scored.map((one) => ({
    incident: one.incident,
    score: one.score,
    names: namesFor(one),
    reach: isMain(one) ? new Set(sentences.keys()) : reachOfSideSubject(one.mentions, reading),
  }));
}
