import type { IncidentKind } from '../knowledge/schema.ts';
import { type Entry, yearOf } from './entry.ts';

/** How many incidents of each kind fell into each year. An incident of two kinds counts in both rows. */
export interface Overview {
  /** Every year from the last to the first, as the list of incidents has them. */
  readonly years: readonly string[];
  /** From the most frequent kind down; `counts` has a number for each year. */
  readonly rows: readonly { readonly kind: IncidentKind; readonly counts: readonly number[] }[];
  readonly most: number;
}

function yearsBetween(entries: readonly Entry[]): string[] {
  const years = entries
    .map(yearOf)
    .filter((year) => year !== null)
    .map(Number);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, at) => String(last - at));
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

export function overviewOf(entries: readonly Entry[]): Overview {
  const years = yearsBetween(entries);
  const kinds = [...new Set(entries.flatMap((entry) => (yearOf(entry) ? entry.kinds : [])))];
  const countIn = (kind: IncidentKind, year: string): number =>
    entries.filter((entry) => yearOf(entry) === year && entry.kinds.includes(kind)).length;
  const rows = kinds
    .map((kind) => ({ kind, counts: years.map((year) => countIn(kind, year)) }))
    .sort((a, b) => sum(b.counts) - sum(a.counts) || a.kind.localeCompare(b.kind));
  return { years, rows, most: Math.max(0, ...rows.flatMap(({ counts }) => counts)) };
}
