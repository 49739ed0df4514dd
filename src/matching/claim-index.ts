import type { Claim, Incident } from '../knowledge/schema.ts';
import { termSet } from './terms.ts';
import { type Corpus, type Weigh, sayers, spreadOf, weigher } from './weights.ts';

export type Side = 'claim' | 'answer';

/** One recorded way of putting a claim or an answer to it. */
export interface Variant {
  /** Number of its claim in the incident. */
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
  readonly weigh: Weigh;
  /** Words of the names of those who make the claims and answer them. */
  readonly sayers: ReadonlySet<string>;
  /** The variants that hold a term, by their numbers. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly typical: ReadonlyMap<string, readonly Typical[]>;
}

/** The claims of each incident, by the incident's id, made ready for scoring. */
export interface ClaimIndex {
  get(incident: string): IncidentIndex | undefined;
}

type Wording = Omit<Variant, 'weight'>;

const present = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text) => text !== null);

interface SidedText {
  readonly side: Side;
  readonly text: string;
}

function textsOf(claim: Claim): SidedText[] {
  const sided = (side: Side, texts: readonly (string | null)[]): SidedText[] =>
    present(texts).map((text) => ({ side, text }));
  return [
    ...sided('claim', [claim.statement, claim.quote, ...claim.wordings]),
    ...claim.answers.flatMap((answer) =>
      sided('answer', [answer.statement, answer.quote, ...answer.wordings]),
    ),
  ];
}

const wordingsOf = (claim: Claim, number: number): Wording[] =>
  textsOf(claim)
    .map((text) => ({ ...text, claim: number, terms: termSet(text.text) }))
    .filter(({ terms }) => terms.size > 0);

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

const vocabularyOf = (claim: Claim): Set<string> =>
  termSet(
    textsOf(claim)
      .map(({ text }) => text)
      .join('\n'),
  );

function indexIncident(incident: Incident, everywhere: Corpus): IncidentIndex {
  const wordings = incident.claims.map(wordingsOf);
  const weigh = weigher(incident, corpusOf(incident.claims.map(vocabularyOf)), everywhere);
  const variants = wordings
    .flat()
    .map((wording) => ({ ...wording, weight: sumOf(wording.terms, weigh) }));
  return {
    incident,
    variants,
    weigh,
    sayers: sayers(incident),
    postings: postingsOf(variants),
    typical: typicalTerms(wordings),
  };
}

/** Counts the words of all claims; an incident is made ready when the first article is linked to it. */
export function indexClaims(incidents: readonly Incident[]): ClaimIndex {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const everywhere = corpusOf(incidents.flatMap(({ claims }) => claims.map(vocabularyOf)));
  const ready = new Map<string, IncidentIndex>();
  return {
    get: (id) => {
      const incident = byId.get(id);
      const index = ready.get(id) ?? (incident && indexIncident(incident, everywhere));
      if (index) ready.set(id, index);
      return index;
    },
  };
}
