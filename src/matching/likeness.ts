import type { Incident } from '../knowledge/schema.ts';
import { matchTerms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spreadOf } from './weights.ts';

/** How much of what a text says is the vocabulary of an incident. */
export interface Likeness {
  /** 0 (nothing in common) to 1 (each telling word is the incident's). */
  readonly score: number;
  /** By how much of its score it leads over the most alike other incident; 0 when it does not lead. */
  readonly lead: number;
}

/** The vocabularies of all incidents, by their numbers. */
export interface LikenessIndex {
  readonly incidents: readonly Incident[];
  /** The incidents that use a term, in rising order. */
  readonly postings: ReadonlyMap<string, Uint32Array>;
  /** A long file has more words in common with anything: what its likeness is multiplied by. */
  readonly sizeFactors: Float64Array;
}

/** Squared inverse frequency among incidents: three rare words in common are worth more than ten common ones. */
const rarity = (incidents: number, count = 1): number => Math.log(1 + incidents / count) ** 2;

function weightOf(term: string, { incidents, postings }: LikenessIndex): number {
  const using = postings.get(term);
  return using ? rarity(incidents.length, using.length) : 0;
}

function weightOfAll(terms: Iterable<string>, index: LikenessIndex): number {
  let total = 0;
  for (const term of terms) total += weightOf(term, index);
  return total;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;

/** In arrays of plain integers: with many incidents most of linking is going through them. */
function postingsOf(vocabularies: readonly Vocabulary[]): Map<string, Uint32Array> {
  const spread = spreadOf(vocabularies.map(({ all }) => all));
  const postings = new Map([...spread].map(([term, count]) => [term, new Uint32Array(count)]));
  const filled = new Map<Uint32Array, number>();
  vocabularies.forEach(({ all }, number) => {
    for (const term of all) {
      const using = postings.get(term);
      if (!using) continue;
      const at = filled.get(using) ?? 0;
      using[at] = number;
      filled.set(using, at + 1);
    }
  });
  return postings;
}

export function indexLikeness(vocabularies: readonly Vocabulary[]): LikenessIndex {
  const incidents = vocabularies.map(({ incident }) => incident);
  const index = { incidents, postings: postingsOf(vocabularies), sizeFactors: new Float64Array() };
  const weights = vocabularies.map(({ all }) => weightOfAll(all, index));
  const usual = median(weights);
  return {
    ...index,
    sizeFactors: Float64Array.from(weights, (weight) => 1 / Math.sqrt(Math.max(1, weight / usual))),
  };
}

/** A text of fewer telling words, counted as rare ones, is taken to hold so many: a short one is like anything by chance. */
const WORDS_FROM = 20;

/** How like some text is to each incident, by the incident's number, and which one leads. */
export interface Likenesses {
  readonly scoreOf: (incident: number) => number;
  /** The number of the most alike incident, -1 where none is alike at all. */
  readonly first: number;
  /** By how much of its score it leads over the next. */
  readonly lead: number;
}

/** A term of a text that some incidents use. */
interface SharedTerm {
  readonly using: Uint32Array;
  readonly weight: number;
}

const sharedTerms = (
  terms: ReadonlySet<string>,
  { incidents, postings }: LikenessIndex,
): SharedTerm[] =>
  [...terms].flatMap((term) => {
    const using = postings.get(term);
    return using ? [{ using, weight: rarity(incidents.length, using.length) }] : [];
  });

function addTo(sums: Float64Array, { using, weight }: SharedTerm): void {
  for (let at = 0; at < using.length; at++) {
    const number = using[at] as number;
    sums[number] = (sums[number] as number) + weight;
  }
}

/** Whether a number is among some in rising order. */
function includes(numbers: Uint32Array, number: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === number;
}

/** The places of the highest of some scores above 0, given the places that come into question. */
function highest(places: readonly number[], scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const score = scores[place] as number;
    if (score <= least) continue;
    best.push(place);
    best.sort((a, b) => (scores[b] as number) - (scores[a] as number));
    best.length = Math.min(best.length, count);
    least = best.length === count ? (scores[best[count - 1] as number] as number) : 0;
  }
  return best;
}

/** A word that more incidents use is looked up only for those that are the most alike without it… */
const RARE_AT_MOST = 256;
/** …so many of them. */
const LIKELY = 8;

/** For each incident the weight of the rare terms that it uses, multiplied by the factor of its size. */
function rareScores(terms: readonly SharedTerm[], { sizeFactors }: LikenessIndex): Float64Array {
  const scores = new Float64Array(sizeFactors.length);
  for (const term of terms) addTo(scores, term);
  for (let at = 0; at < scores.length; at++) {
    scores[at] = (scores[at] as number) * (sizeFactors[at] as number);
  }
  return scores;
}

/** Weight of the terms that an incident uses. */
const usedBy = (number: number, terms: readonly SharedTerm[]): number =>
  terms.reduce((sum, { using, weight }) => (includes(using, number) ? sum + weight : sum), 0);

/** The likeness of a text, given by its terms, to the incidents that come into question, given by their numbers. */
export function likenessesOf(
  terms: ReadonlySet<string>,
  index: LikenessIndex,
  possible: readonly number[],
): Likenesses {
  const shared = sharedTerms(terms, index);
  const rare = shared.filter(({ using }) => using.length <= RARE_AT_MOST);
  const common = shared.filter(({ using }) => using.length > RARE_AT_MOST);
  const all = shared.reduce((sum, { weight }) => sum + weight, 0);
  const total = Math.max(WORDS_FROM * rarity(index.incidents.length), all);
  const scores = rareScores(rare, index);
  const scoreOf = (number: number): number =>
    ((scores[number] ?? 0) + usedBy(number, common) * (index.sizeFactors[number] ?? 0)) / total;
  const likely = highest(possible, scores, LIKELY)
    .map((number) => ({ number, score: scoreOf(number) }))
    .sort((a, b) => b.score - a.score);
  const [most, next] = likely;
  if (!most) return { scoreOf, first: -1, lead: 0 };
  return { scoreOf, first: most.number, lead: (most.score - (next?.score ?? 0)) / most.score };
}

/** The likeness to one incident, out of all. */
export const likenessTo = ({ scoreOf, first, lead }: Likenesses, number: number): Likeness => ({
  score: scoreOf(number),
  lead: number === first ? lead : 0,
});

/** The words of a text that speak for an incident, the most telling first. */
export function tellingWords(text: string, incident: Incident, index: LikenessIndex): string[] {
  const number = index.incidents.indexOf(incident);
  const shared = matchTerms(text).filter(({ term }) => index.postings.get(term)?.includes(number));
  const ordered = shared.sort((a, b) => weightOf(b.term, index) - weightOf(a.term, index));
  return [...new Set(ordered.map(({ word }) => word))];
}
