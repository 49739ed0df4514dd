import type { Incident } from '../../src/knowledge/schema.ts';
import { termsOf } from '../../src/text/terms.ts';
import { groupsOf } from './word-vectors.ts';

/** For each stem what it adds to the score of each topic, and what each has to begin with. */
export interface TopicTable {
  readonly topics: readonly string[];
  readonly prior: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Wordings that a stem must stand in, and by how much it must speak for or against a topic, to be kept. */
const WORDINGS_FROM = 12;
const STRENGTH_FROM = 0.8;
/** Share of the topics' frequencies in their scores: common topics are not to swallow the others. */
const PRIOR_SHARE = 0.5;

const termsIn = (text: string): Set<string> => new Set(termsOf(text).map(({ term }) => term));

interface Counted {
  readonly topic: string;
  readonly terms: ReadonlySet<string>;
}

const countedOf = ({ claims }: Incident): Counted[] =>
  claims.flatMap(({ topic, statement, wordings }) =>
    [statement, ...wordings].map((text) => ({ topic, terms: termsIn(text) })),
  );

function countsOf(ofTopic: readonly Counted[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of ofTopic) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Naive Bayes on the wordings of the claims: how much more often a topic uses a stem than topics do on average. */
export function topicTable(incidents: readonly Incident[]): TopicTable {
  const groups = groupsOf(incidents.flatMap(countedOf), ({ topic }) => topic).sort((a, b) =>
    (a[0]?.topic ?? '').localeCompare(b[0]?.topic ?? ''),
  );
  const counts = groups.map(countsOf);
  const terms = new Set(counts.flatMap((ofTopic) => [...ofTopic.keys()]));
  const total = groups.reduce((sum, { length }) => sum + length, 0);
  const weights = [...terms].sort().flatMap((term) => {
    const used = counts.reduce((sum, ofTopic) => sum + (ofTopic.get(term) ?? 0), 0);
    if (used < WORDINGS_FROM) return [];
    const logs = counts.map((ofTopic, at) =>
      Math.log(((ofTopic.get(term) ?? 0) + 0.5) / ((groups[at]?.length ?? 0) + 1)),
    );
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const own = logs.map((log) => rounded(log - mean));
    return Math.max(...own.map(Math.abs)) >= STRENGTH_FROM ? [[term, own] as const] : [];
  });
  return {
    topics: groups.map((group) => group[0]?.topic ?? ''),
    prior: groups.map(({ length }) => rounded(PRIOR_SHARE * Math.log(length / total))),
    weights: Object.fromEntries(weights),
  };
}
