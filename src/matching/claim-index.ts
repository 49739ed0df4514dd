import type { Incident } from '../knowledge/schema.ts';
import { lowerCase } from '../text/terms.ts';
import { GENERAL_ASIDES } from './general-asides.ts';
import { type Saying, type Side, sayingsOf } from './sayings.ts';
import { type ClaimSlots, claimSlots } from './slots.ts';
import { matchTermsIn } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Corpus, type Weigh, sayers, spreadOf, weigher } from './weights.ts';
import { type Meaning, type WordVectors, meanOf, meaningOf, stacked } from './word-vectors.ts';

/** One recorded way of putting a claim or an answer to it, or an aside. */
export interface Variant {
  /** Number of its claim in the incident; asides have the number after the last one. */
  readonly claim: number;
  readonly side: Side;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly weight: number;
}

/** How typical a term is of a claim, 0 to 1; `claim` is its number in the incident. */
export interface Typical {
  readonly claim: number;
  readonly share: number;
}

/** An incident with everything that scoring its claims looks up. */
export interface IncidentIndex {
  readonly incident: Incident;
  readonly variants: readonly Variant[];
  /** Where the variants of each claim begin, by its number; then the asides, and where they end. */
  readonly starts: readonly number[];
  /** The weight of each variant. */
  readonly weights: Float32Array;
  /** What each variant means, stacked. */
  readonly meanings: Float32Array;
  readonly weigh: Weigh;
  /** Words of the names of those who make the claims and answer them. */
  readonly sayers: ReadonlySet<string>;
  /** The variants that hold a term, by their numbers. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly typical: ReadonlyMap<string, readonly Typical[]>;
  /** For each claim, by its number, its particulars. */
  readonly slots: readonly ClaimSlots[];
  /** For each claim, by its number, what all its wordings mean together. */
  readonly common: readonly Meaning[];
}

/** The claims of each incident, by the incident's id, made ready for scoring. */
export interface ClaimIndex {
  get(incident: string): IncidentIndex | undefined;
}

interface Wording extends Omit<Variant, 'weight'> {
  readonly words: readonly string[];
}

function wordingOf({ side, text }: Saying, claim: number): Wording {
  const lower = lowerCase(text);
  return {
    claim,
    side,
    text,
    words: lower.words.map((word) => word.text),
    terms: new Set(matchTermsIn(lower).map(({ term }) => term)),
  };
}

const wordingsOf = (sayings: readonly Saying[], claim: number): Wording[] =>
  sayings.map((saying) => wordingOf(saying, claim)).filter(({ terms }) => terms.size > 0);

/** An incident with fewer asides gets the general ones as well. */
const ASIDES_FROM = 20;

function asidesOf({ asides = [] }: Incident): Saying[] {
  const all = asides.length >= ASIDES_FROM ? asides : [...asides, ...GENERAL_ASIDES];
  return all.map((text) => ({ side: 'claim', text }));
}

function addTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function postingsOf(variants: readonly Variant[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  variants.forEach(({ terms }, number) => {
    for (const term of terms) addTo(postings, term, number);
  });
  return postings;
}

/** A term in so large a share of a claim's wordings is wholly typical of it. */
const TYPICAL_FROM = 0.08;

function typicalTerms(wordings: readonly (readonly Wording[])[]): Map<string, Typical[]> {
  const typical = new Map<string, Typical[]>();
  wordings.forEach((ofClaim, claim) => {
    for (const [term, count] of spreadOf(ofClaim.map(({ terms }) => terms))) {
      addTo(typical, term, { claim, share: Math.min(1, count / ofClaim.length / TYPICAL_FROM) });
    }
  });
  return typical;
}

const sumOf = (terms: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
};

const corpusOf = (vocabularies: readonly ReadonlySet<string>[]): Corpus => ({
  claims: vocabularies.length,
  spread: spreadOf(vocabularies),
});

const termsOfAll = (wordings: readonly Wording[]): Set<string> =>
  new Set(wordings.flatMap(({ terms }) => [...terms]));

/** Where each of some lists begins when they are put one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): number[] {
  const starts = [0];
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** For each claim, by its number, the mean of what its wordings mean. */
const commonOf = (
  claims: number,
  variants: readonly Variant[],
  meanings: readonly Meaning[],
  vectors: WordVectors,
): Meaning[] =>
  Array.from({ length: claims }, (_, claim) =>
    meanOf(
      meanings.filter((__, number) => variants[number]?.claim === claim),
      vectors,
    ),
  );

function indexIncident(
  incident: Incident,
  everywhere: Corpus,
  vectors: WordVectors,
): IncidentIndex {
  const wordings = incident.claims.map((claim, number) => wordingsOf(sayingsOf(claim), number));
  const asides = wordingsOf(asidesOf(incident), wordings.length);
  const all = [...wordings.flat(), ...asides];
  const weigh = weigher(incident, corpusOf(wordings.map(termsOfAll)), everywhere);
  const meanings = all.map(({ words }) => meaningOf(words, vectors));
  const variants = all.map(({ claim, side, text, terms }) => ({
    claim,
    side,
    text,
    terms,
    weight: sumOf(terms, weigh),
  }));
  return {
    incident,
    variants,
    starts: startsOf([...wordings, asides]),
    weights: Float32Array.from(variants, ({ weight }) => weight),
    meanings: stacked(meanings, vectors),
    weigh,
    sayers: sayers(incident),
    postings: postingsOf(variants),
    typical: typicalTerms(wordings),
    slots: claimSlots(incident),
    common: commonOf(wordings.length, variants, meanings, vectors),
  };
}

/** Counts the words of all claims; an incident is made ready when the first article is linked to it. */
export function indexClaims(vocabularies: readonly Vocabulary[], vectors: WordVectors): ClaimIndex {
  const byId = new Map(vocabularies.map((vocabulary) => [vocabulary.incident.id, vocabulary]));
  const everywhere = corpusOf(vocabularies.flatMap(({ claims }) => claims));
  const ready = new Map<string, IncidentIndex>();
  return {
    get: (id) => {
      const known = ready.get(id);
      const vocabulary = byId.get(id);
      if (known || !vocabulary) return known;
      const index = indexIncident(vocabulary.incident, everywhere, vectors);
      ready.set(id, index);
      return index;
    },
  };
}
