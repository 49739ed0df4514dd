import type { Incident } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type IncidentName, type NameIndex, namesIn } from './names.ts';

/** An incident that an article speaks of, with the reasons and the sentences that can be about it. */
export interface Link {
  readonly incident: Incident;
  readonly names: readonly string[];
  readonly score: number;
  /** Numbers of the sentences that are weighed against its claims. */
  readonly reach: ReadonlySet<number>;
}

interface Mention {
  readonly name: IncidentName;
  readonly sentence: number;
}

/** Paragraphs after the headline and standfirst that count as the lead. */
const LEAD_BLOCKS = 3;
/** Days by which a report may be dated before the first day known of an incident: time zones, estimates. */
const DAYS_BEFORE = 2;
/** Days after an incident in which an article that names the victim most likely means this incident. */
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
  victimWithAttack: 3,
  actor: 1,
  fresh: 2,
  undated: 1,
  yearNamed: 1,
  stale: -2,
} as const;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY;

/** The last day on which something is on record for an incident. */
function lastDay({ period, claims }: Incident): string | null {
  const days = claims.flatMap((claim) => [claim.date, ...claim.answers.map((answer) => answer.date)]);
  return [period.from, period.to, ...days].filter((day) => day !== null).sort().at(-1) ?? null;
}

const isBefore = (published: string | null, { period }: Incident): boolean =>
  published !== null && period.from !== null && daysBetween(published, period.from) > DAYS_BEFORE;

function datePoints(incident: Incident, article: Article, years: ReadonlySet<string>): number {
  const { from } = incident.period;
  const last = lastDay(incident);
  if (from === null || last === null) return 0;
  const yearNamed = years.has(from.slice(0, 4)) ? POINTS.yearNamed : 0;
  if (article.published === null) return POINTS.undated + yearNamed;
  const isFresh = daysBetween(last, article.published) <= DAYS_FRESH;
  return isFresh ? POINTS.fresh : yearNamed || POINTS.stale;
}

const isLead = ({ kind, block }: Sentence, firstParagraph: number): boolean =>
  kind === 'headline' || kind === 'standfirst' || block < firstParagraph + LEAD_BLOCKS;

function victimPoints(mentions: readonly Mention[], sentences: readonly Sentence[], lead: ReadonlySet<number>): number {
  const victims = mentions.filter(({ name }) => name.role === 'victim');
  if (victims.length === 0) return 0;
  const inHeadline = victims.some(({ sentence }) => sentences[sentence]?.kind === 'headline');
  const inLead = victims.some(({ sentence }) => lead.has(sentence));
  const place = inHeadline ? POINTS.victimInHeadline : inLead ? POINTS.victimInLead : POINTS.victim;
  const struck = victims.some(({ sentence }) => sentences[sentence]?.incident === true);
  return place + (struck ? POINTS.victimWithAttack : 0);
}

function incidentNamePoints(mentions: readonly Mention[], lead: ReadonlySet<number>): number {
  const named = mentions.filter(({ name }) => name.role === 'incident');
  if (named.length === 0) return 0;
  return named.some(({ sentence }) => lead.has(sentence)) ? POINTS.incidentNameInLead : POINTS.incidentName;
}

const actorPoints = (mentions: readonly Mention[]): number =>
  mentions.some(({ name }) => name.role === 'actor') ? POINTS.actor : 0;

const isTopic = (incident: Incident): boolean =>
  incident.parties.every((party) => party.role !== 'victim');

const allSentences = (sentences: readonly Sentence[]): Set<number> => new Set(sentences.keys());

/** The paragraphs in which a side subject is named together with an attack. */
function reachOfSideSubject(mentions: readonly Mention[], sentences: readonly Sentence[]): Set<number> {
  const blocks = new Set(
    mentions
      .filter(({ name, sentence }) => name.role !== 'actor' && sentences[sentence]?.incident)
      .map(({ sentence }) => sentences[sentence]?.block),
  );
  return new Set([...sentences.keys()].filter((at) => blocks.has(sentences[at]?.block)));
}

function mentionsByIncident(sentences: readonly Sentence[], index: NameIndex): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  sentences.forEach(({ text }, sentence) => {
    for (const name of namesIn(text, index)) {
      const mentions = found.get(name.incident) ?? [];
      mentions.push({ name, sentence });
      found.set(name.incident, mentions);
    }
  });
  return found;
}

const leadOf = (sentences: readonly Sentence[]): Set<number> => {
  const first = sentences.find(({ kind }) => kind === 'paragraph')?.block ?? 0;
  return new Set([...sentences.keys()].filter((at) => isLead(sentences[at] as Sentence, first)));
};

const yearsIn = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/gu) ?? []));

/**
 * The incidents that an article speaks of. Only victims and names of the incident itself can link; an
 * actor alone never does, for the same group strikes many. An article dated before the incident is never
 * linked.
 */
export function linkIncidents(
  article: Article,
  sentences: readonly Sentence[],
  incidents: ReadonlyMap<string, Incident>,
  index: NameIndex,
): Link[] {
  const lead = leadOf(sentences);
  const years = yearsIn(sentences);
  const scored = [...mentionsByIncident(sentences, index)].flatMap(([id, mentions]) => {
    const incident = incidents.get(id);
    if (!incident || isBefore(article.published, incident)) return [];
    const subject = victimPoints(mentions, sentences, lead) + incidentNamePoints(mentions, lead);
    if (subject === 0) return [];
    const score = subject + actorPoints(mentions) + datePoints(incident, article, years);
    return score >= LINK_FROM || isTopic(incident) ? [{ incident, mentions, score }] : [];
  });
  const strongest = Math.max(...scored.filter(({ incident }) => !isTopic(incident)).map(({ score }) => score));
  return scored.map(({ incident, mentions, score }) => ({
    incident,
    score,
    names: [...new Set(mentions.map(({ name }) => name.name))],
    reach:
      isTopic(incident) || score >= strongest - MAIN_WITHIN
        ? allSentences(sentences)
        : reachOfSideSubject(mentions, sentences),
  }));
}
