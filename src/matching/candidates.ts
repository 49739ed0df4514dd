import type { Claim } from '../knowledge/schema.ts';
import { type ClaimEvidence, sentenceEvidence } from './claim-evidence.ts';
import type { ClaimIndex, IncidentIndex } from './claim-index.ts';
import { type ClaimSentence, clauseOf, wholeSentence } from './claim-sentence.ts';
import { clausesOf } from './clauses.ts';
import { type AloneFeatures, aloneFeatures } from './features.ts';
import type { Link } from './link-index.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { WordVectors } from './word-vectors.ts';

/** A claim that a sentence may make or answer, with what speaks for it. */
export interface Candidate {
  readonly link: Link;
  readonly index: IncidentIndex;
  readonly claim: Claim;
  readonly sentence: ParsedSentence;
  readonly evidence: ClaimEvidence;
  readonly features: AloneFeatures;
  /** The same for each clause of a sentence that has several. */
  readonly clauses: readonly AloneFeatures[];
  /** Whether the sentence names the victim of another incident, and not this one's. */
  readonly otherVictim: boolean;
}

/** What candidates are looked up in. */
export interface CandidateIndex {
  readonly claims: ClaimIndex;
  readonly vectors: WordVectors;
}

const victimsIn = ({ names }: ParsedSentence): Set<string> =>
  new Set(names.filter(({ role }) => role === 'victim').map(({ incident }) => incident));

interface Parts {
  readonly sentence: ParsedSentence;
  readonly whole: ClaimSentence;
  readonly clauses: readonly ClaimSentence[];
}

function partsOf(sentence: ParsedSentence, vectors: WordVectors): Parts {
  const whole = wholeSentence(sentence, vectors);
  const clauses = clausesOf(sentence.lower).map((clause) => clauseOf(clause, vectors));
  return { sentence, whole, clauses };
}

function ofLink(link: Link, { sentence, whole, clauses }: Parts, claims: ClaimIndex): Candidate[] {
  const { id } = link.incident;
  const index = claims.get(id);
  if (!index) return [];
  const evidence = sentenceEvidence(whole, index);
  const features = aloneFeatures(evidence);
  const byClause = clauses.map((clause) => aloneFeatures(sentenceEvidence(clause, index)));
  const victims = victimsIn(sentence);
  const otherVictim = victims.size > 0 && !victims.has(id);
  return evidence.claims.flatMap((one, at) => {
    const claim = index.incident.claims[one.claim];
    const ofClaim = features[at];
    if (!claim || !ofClaim) return [];
    const inClauses = byClause.flatMap((ofClause) => ofClause[at] ?? []);
    const found = { link, index, claim, sentence, evidence: one, otherVictim };
    return [{ ...found, features: ofClaim, clauses: inClauses }];
  });
}

/** For each sentence the claims of the linked incidents that reach it. */
export function candidatesOf(
  sentences: readonly ParsedSentence[],
  links: readonly Link[],
  { claims, vectors }: CandidateIndex,
): Candidate[][] {
  return sentences.map((sentence, at) => {
    const inReach = links.filter(({ reach }) => reach.has(at));
    if (inReach.length === 0) return [];
    const parts = partsOf(sentence, vectors);
    return inReach.flatMap((link) => ofLink(link, parts, claims));
  });
}
