import type { Incident, IncidentKind, Knowledge } from '../knowledge/schema.ts';
import { type Label, labelOf } from '../notes/labels.ts';

/** An incident as it stands in a list. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** First day that is known, YYYY-MM-DD; null for topics. */
  readonly from: string | null;
  readonly kinds: readonly IncidentKind[];
  /** ISO 3166 codes of the victims' countries. */
  readonly countries: readonly string[];
  readonly labels: readonly Label[];
  readonly claims: number;
  /** Name of the reader's own pack that it comes from; null for the bundled file. */
  readonly pack: string | null;
}

const countriesOf = ({ parties }: Incident): string[] =>
  parties.flatMap(({ role, country }) => (role === 'victim' && country !== null ? [country] : []));

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

export const yearOf = ({ from }: Entry): string | null => from?.slice(0, 4) ?? null;

export const entryOf = (incident: Incident): Entry => ({
  id: incident.id,
  title: incident.title,
  summary: incident.summary,
  from: incident.period.from ?? incident.period.to,
  kinds: incident.kinds,
  countries: unique(countriesOf(incident)),
  labels: unique(incident.claims.map(labelOf)),
  claims: incident.claims.length,
  pack: incident.pack ?? null,
});

/** Newest first; what has no date comes last. */
export const entriesOf = ({ incidents }: Knowledge): Entry[] =>
  incidents
    .map(entryOf)
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.title.localeCompare(b.title));
