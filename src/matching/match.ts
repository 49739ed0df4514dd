import type { Knowledge } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type Candidate, type CandidateIndex, candidatesOf } from './candidates.ts';
import { indexClaims } from './claim-index.ts';
import { ACCEPT_FROM, SECOND_FROM } from './fitted.ts';
import { isTopic } from './link-evidence.ts';
import { type LinkIndex, indexLinks } from './link-index.ts';
import { linkIncidents } from './link.ts';
import { type NameIndex, indexNames } from './names.ts';
import { parseSentence } from './parsed-sentence.ts';
import { readingOf } from './reading.ts';
import type { Side } from './sayings.ts';
import { type Scored, scored } from './score.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Why, whyOf } from './why.ts';
import { shippedVectors } from './shipped-vectors.ts';

/** A claim that a sentence makes or answers. */
export interface Match {
  readonly incident: string;
  readonly claim: string;
  readonly side: Side;
  readonly why: Why;
}

export interface KnowledgeIndex extends CandidateIndex {
  readonly names: NameIndex;
  readonly links: LinkIndex;
}

/** Everything that matching looks up; made once per knowledge file. */
export function indexKnowledge({ incidents }: Knowledge): KnowledgeIndex {
  const vectors = shippedVectors();
  const vocabularies = incidents.map(vocabularyOf);
  return {
    names: indexNames(incidents),
    links: indexLinks(vocabularies),
    claims: indexClaims(vocabularies, vectors),
    vectors,
  };
}

/** General knowledge is noted only where no statement on the incident itself is nearer, and the other way round. */
const isOfOneKind = (a: Scored, b: Scored): boolean =>
  isTopic(a.link.incident) === isTopic(b.link.incident);

/** General knowledge has no article of its own to be linked to, so that it needs more. */
const TOPIC_FROM = 0.9;

const isAccepted = ({ link, score }: Scored, from: number): boolean =>
  score >= (isTopic(link.incident) ? Math.max(from, TOPIC_FROM) : from);

/** The claims that a sentence says: the likeliest one, and a second one if it is said as well. */
function select(candidates: readonly Scored[]): Scored[] {
  const [first, ...others] = [...candidates].sort((a, b) => b.score - a.score);
  if (!first || !isAccepted(first, ACCEPT_FROM)) return [];
  const second = others.find((other) => isOfOneKind(other, first));
  return second && isAccepted(second, SECOND_FROM) ? [first, second] : [first];
}

const matchOf = (one: Scored): Match => ({
  incident: one.link.incident.id,
  claim: one.claim.id,
  side: one.evidence.nearest.side,
  why: whyOf(one),
});

/** The claims that come into question for each sentence of an article. */
export function candidatesIn(
  article: Article,
  sentences: readonly Sentence[],
  index: KnowledgeIndex,
): Candidate[][] {
  const parsed = sentences.map((sentence) => parseSentence(sentence, index.names));
  const links = linkIncidents(readingOf(article, parsed), index.links);
  return candidatesOf(parsed, links, index);
}

/** The matches of each sentence, by its number; sentences that match nothing are left out. */
export function matchSentences(
  article: Article,
  sentences: readonly Sentence[],
  index: KnowledgeIndex,
): Map<number, Match[]> {
  const candidates = scored(candidatesIn(article, sentences, index));
  return new Map(
    candidates.flatMap((ofSentence, at) => {
      const selected = select(ofSentence);
      return selected.length > 0 ? [[at, selected.map(matchOf)] as const] : [];
    }),
  );
}
