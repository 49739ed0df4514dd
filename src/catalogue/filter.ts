import type { IncidentKind } from '../knowledge/schema.ts';
import { LABELS } from '../notes/labels.ts';
import { type Entry, yearOf } from './entry.ts';
import type { Filters } from './route.ts';
import type { Search } from './search.ts';

const matches = (entry: Entry, { kind, country, year, label }: Filters): boolean =>
  (kind === '' || entry.kinds.some((one) => one === kind)) &&
  (country === '' || entry.countries.includes(country)) &&
  (year === '' || yearOf(entry) === year) &&
  (label === '' || entry.labels.includes(label));

/** The entries that a query finds, best first; all of them, in their order, when there is none. */
function found(entries: readonly Entry[], query: string, search: Search): readonly Entry[] {
  if (query.trim() === '') return entries;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return search(query).flatMap((id) => byId.get(id) ?? []);
}

export const filtered = (entries: readonly Entry[], filters: Filters, search: Search): Entry[] =>
  found(entries, filters.query, search).filter((entry) => matches(entry, filters));

/** What each filter offers: the values that occur. */
export interface Choices {
  readonly kinds: readonly IncidentKind[];
  readonly countries: readonly string[];
  readonly years: readonly string[];
  readonly labels: readonly Entry['labels'][number][];
}

const sorted = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

export const choicesOf = (entries: readonly Entry[]): Choices => ({
  kinds: sorted(entries.flatMap(({ kinds }) => kinds)),
  countries: sorted(entries.flatMap(({ countries }) => countries)),
  years: sorted(entries.flatMap((entry) => yearOf(entry) ?? [])).toReversed(),
  labels: LABELS.filter((label) => entries.some(({ labels }) => labels.includes(label))),
});
