import type { Incident } from '../knowledge/schema.ts';
import type { Likeness } from './likeness.ts';
import type { IncidentName } from './names.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Reading } from './reading.ts';

export interface Mention {
  readonly name: IncidentName;
  readonly sentence: ParsedSentence;
}

/** Days by which a report may be dated before the first day known of an incident: time zones, estimates. */
const DAYS_BEFORE = 2;
/** Days after something on record in which an article that names the victim most likely means it. */
const DAYS_FRESH = 120;
const DAY = 86_400_000;

/** Evidence is counted in points; an article is linked from here on. */
const LINK_FROM = 6;

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

/** Each tenth of likeness is a point: ordinary news on attacks has one or two, articles on the incident three to five. */
const LIKENESS_POINT = 0.1;
/** So alike, and so far ahead of all others, an article is on the incident even if it only speaks of "the utility"… */
const ALIKE_FROM = 0.28;
const ALIKE_LEAD_FROM = 0.5;
/** …if it appeared within so many days of something on record, or names the year: the next attack of the same kind sounds alike as well. */
export const ALIKE_DAYS = 60;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The days on which something is on record for an incident. */
const recordedDays = ({ period, claims }: Pick<Incident, 'period' | 'claims'>): string[] =>
  [
    period.from,
    period.to,
    ...claims.flatMap((claim) => [claim.date, ...claim.answers.map((answer) => answer.date)]),
  ].filter((day) => day !== null);

/** The first day that is known; an incident whose beginning is not dated was spoken of on some day. */
function firstDay({ period, claims }: Incident): string | undefined {
  if (period.from !== null) return period.from;
  return recordedDays({ period, claims }).sort()[0];
}

/** Days since 1970 before which no article can speak of an incident; topics and undated ones are spoken of at any time. */
export function earliestDay(incident: Incident): number {
  const first = firstDay(incident);
  return first === undefined || isTopic(incident)
    ? -Infinity
    : Date.parse(first) / DAY - DAYS_BEFORE;
}

/** The day of a date, in days since 1970; an article without a date is taken for a late one. */
export const dayOf = (date: string | null): number =>
  date === null ? Infinity : Date.parse(date) / DAY;

/** Whether an article appeared soon after something happened: the attack, a report on it, a charge. */
export function isFresh(incident: Incident, published: string | null, days = DAYS_FRESH): boolean {
  if (published === null) return false;
  return recordedDays(incident).some((day) => {
    const age = daysBetween(day, published);
    return age >= -DAYS_BEFORE && age <= days;
  });
}

function datePoints(
  incident: Incident,
  published: string | null,
  years: ReadonlySet<string>,
): number {
  const from = firstDay(incident);
  if (from === undefined || isTopic(incident)) return 0;
  const yearNamed = years.has(from.slice(0, 4)) ? POINTS.yearNamed : 0;
  if (published === null) return POINTS.undated + yearNamed;
  return isFresh(incident, published) ? POINTS.fresh : yearNamed || POINTS.stale;
}

function placePoints(mentions: readonly Mention[], lead: ReadonlySet<ParsedSentence>): number {
  if (mentions.some(({ sentence }) => sentence.kind === 'headline')) return POINTS.victimInHeadline;
  return mentions.some(({ sentence }) => lead.has(sentence)) ? POINTS.victimInLead : POINTS.victim;
}

function attackPoints(mentions: readonly Mention[], { attackBlocks, lead }: Reading): number {
  if (mentions.some(({ sentence }) => sentence.incident)) return POINTS.victimBesideAttack;
  const isNear =
    mentions.some(({ sentence }) => attackBlocks.has(sentence.block)) ||
    (mentions.some(({ sentence }) => lead.has(sentence)) && [...lead].some(({ attack }) => attack));
  return isNear ? POINTS.victimNearAttack : 0;
}

function victimPoints(mentions: readonly Mention[], reading: Reading): number {
  const victims = mentions.filter(({ name }) => name.role === 'victim');
  return victims.length === 0
    ? 0
    : placePoints(victims, reading.lead) + attackPoints(victims, reading);
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

/** A topic is linked by words such as "DDoS", at any time. */
export const isTopic = ({ kinds }: Incident): boolean => kinds.includes('topic');

export interface Scored {
  readonly incident: Incident;
  readonly mentions: readonly Mention[];
  readonly score: number;
  /** So alike that it would be linked without any name. */
  readonly alike: boolean;
  /** Whether no other incident is more like it, and it is alike indeed. */
  readonly leads: boolean;
}

export const namesYear = (incident: Incident, years: ReadonlySet<string>): boolean =>
  years.has((firstDay(incident) ?? '').slice(0, 4));

/** An article so alike that no name of the victim is needed. */
const isAlike = (incident: Incident, { score, lead }: Likeness, reading: Reading): boolean =>
  score >= ALIKE_FROM &&
  lead >= ALIKE_LEAD_FROM &&
  reading.published !== null &&
  (isFresh(incident, reading.published, ALIKE_DAYS) || namesYear(incident, reading.years));

/** The evidence that an article speaks of an incident; null where there is too little. */
export function scoreIncident(
  incident: Incident,
  mentions: readonly Mention[],
  reading: Reading,
  likeness: Likeness,
): Scored | null {
  const subject = victimPoints(mentions, reading) + incidentNamePoints(mentions, reading);
  const alike = isAlike(incident, likeness, reading);
  if (!alike && (subject === 0 || reading.attackBlocks.size === 0)) return null;
  const score =
    subject +
    Math.floor(likeness.score / LIKENESS_POINT) +
    actorPoints(mentions) +
    datePoints(incident, reading.published, reading.years);
  return alike || score >= LINK_FROM || (isTopic(incident) && subject > 0)
    ? { incident, mentions, score, alike, leads: likeness.lead > 0 && likeness.score >= ALIKE_FROM }
    : null;
}
