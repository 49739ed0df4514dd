import type { Claim, Incident } from '../knowledge/schema.ts';
import { type Spread, spreadOf } from './weights.ts';
import { matchTerms, termSet } from './terms.ts';

/** How much of what an article says is the vocabulary of an incident. */
export interface Likeness {
  /** 0 (nothing in common) to 1 (each telling word is the incident's). */
  readonly score: number;
  /** By how much of its score it leads over the most alike other incident; 0 when it does not lead. */
  readonly lead: number;
}

interface Vocabulary {
  readonly terms: ReadonlySet<string>;
  /** Weight of all terms, as a share of the median incident's. */
  readonly size: number;
}

/** The vocabularies of all incidents and how many of them use each term. */
export interface LikenessIndex {
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly spread: Spread;
}

const saidIn = (claim: Claim): string[] => [
  claim.statement,
  claim.by,
  ...claim.wordings,
  ...claim.answers.flatMap((answer) => [answer.statement, answer.by, ...answer.wordings]),
];

const vocabularyOf = ({ title, summary, names, parties, claims }: Incident): Set<string> =>
  termSet(
    [
      title,
      summary,
      ...names,
      ...parties.flatMap((party) => [party.name, ...party.aliases]),
      ...claims.flatMap(saidIn),
    ].join('\n'),
  );

/** Squared inverse frequency among incidents: three rare words in common are worth more than ten common ones. */
const rarity = (incidents: number, count = 1): number => Math.log(1 + incidents / count) ** 2;

const weightOf = (term: string, { spread, vocabularies }: LikenessIndex): number =>
  rarity(vocabularies.size, spread.get(term));

const sum = (weights: Iterable<number>): number => [...weights].reduce((a, b) => a + b, 0);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;

export function indexLikeness(incidents: readonly Incident[]): LikenessIndex {
  const terms = incidents.map(vocabularyOf);
  const spread = spreadOf(terms);
  const weights = terms.map((own) =>
    sum([...own].map((term) => rarity(incidents.length, spread.get(term)))),
  );
  const usual = median(weights);
  const entries = incidents.map(({ id }, at) => {
    const vocabulary = { terms: terms[at] ?? new Set(), size: (weights[at] ?? 0) / usual };
    return [id, vocabulary] as const;
  });
  return { spread, vocabularies: new Map(entries) };
}

/** A text of fewer telling words, counted as rare ones, is taken to hold so many: a short one is like anything by chance. */
const WORDS_FROM = 20;

/** A long file has more words in common with anything. */
const sizeFactor = ({ size }: Vocabulary): number => 1 / Math.sqrt(Math.max(1, size));

/** The terms of an article that any incident knows, with their weights. */
function tellingTerms(text: string, index: LikenessIndex): Map<string, number> {
  const known = [...termSet(text)].filter((term) => index.spread.has(term));
  return new Map(known.map((term) => [term, weightOf(term, index)]));
}

/** The likeness of an article to each of some incidents, by their ids. */
export function likenessOf(
  text: string,
  ids: readonly string[],
  index: LikenessIndex,
): Map<string, Likeness> {
  const terms = tellingTerms(text, index);
  const least = WORDS_FROM * rarity(index.vocabularies.size);
  const all = Math.max(least, sum(terms.values()));
  const scoreOf = (id: string): number => {
    const vocabulary = index.vocabularies.get(id);
    if (!vocabulary) return 0;
    const shared = [...terms].filter(([term]) => vocabulary.terms.has(term));
    return (sum(shared.map(([, weight]) => weight)) / all) * sizeFactor(vocabulary);
  };
  const scored = ids.map((id) => ({ id, score: scoreOf(id) })).sort((a, b) => b.score - a.score);
  const second = scored[1]?.score ?? 0;
  return new Map(
    scored.map(({ id, score }, at) => [
      id,
      { score, lead: at === 0 && score > 0 ? (score - second) / score : 0 },
    ]),
  );
}

/** The words of a text that speak for an incident, the most telling first. */
export function tellingWords(text: string, id: string, index: LikenessIndex): string[] {
  const own = index.vocabularies.get(id)?.terms ?? new Set();
  const shared = matchTerms(text).filter(({ term }) => own.has(term));
  const ordered = shared.sort((a, b) => weightOf(b.term, index) - weightOf(a.term, index));
  return [...new Set(ordered.map(({ word }) => word))];
}
