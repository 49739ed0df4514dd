import type { Incident } from '../schema.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words that two texts have in common (Jaccard), 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** Two texts of which more words are common than this say the same thing. */
export const ALIKE_FROM = 0.8;

export interface Placed {
  readonly file: string;
  readonly path: string;
  readonly words: ReadonlySet<string>;
  readonly name: string;
}

export interface Pair {
  readonly one: Placed;
  readonly other: Placed;
}

const textsOf = (incidents: readonly Incident[], field: 'gist' | 'statement'): Placed[] =>
  incidents.flatMap(({ id, claims }) =>
    claims.map((claim, at) => ({
      file: `${id}.json`,
      path: `claims.${at}.${field}`,
      words: wordsOf(claim[field]),
      name: `${id}/${claim.id}`,
    })),
  );

const pairsOf = (texts: readonly Placed[]): Pair[] =>
  texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => likeness(one.words, other.words) >= ALIKE_FROM)
      .map((other) => ({ one, other })),
  );

/** Gists alike anywhere; statements alike within one incident, where they would be one claim twice. */
export const alikePairs = (incidents: readonly Incident[]): Pair[] => [
  ...pairsOf(textsOf(incidents, 'gist')),
  ...incidents.flatMap((incident) => pairsOf(textsOf([incident], 'statement'))),
];
