import type { Knowledge } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type ClaimIndex, type Side, indexClaims } from './claim-index.ts';
import { type Link, linkIncidents } from './link.ts';
import { type NameIndex, indexNames } from './names.ts';
import { type ClaimScore, scoreClaim } from './score.ts';
import type { Why } from './why.ts';

/** A claim that a sentence makes or answers. */
export interface Match {
  readonly incident: string;
  readonly claim: string;
  readonly side: Side;
  readonly why: Why;
}

export interface KnowledgeIndex {
  readonly incidents: ReadonlyMap<string, Knowledge['incidents'][number]>;
  readonly names: NameIndex;
  readonly claims: ClaimIndex;
}

/** Everything that matching looks up; made once per knowledge file. */
export const indexKnowledge = ({ incidents }: Knowledge): KnowledgeIndex => ({
  incidents: new Map(incidents.map((incident) => [incident.id, incident])),
  names: indexNames(incidents),
  claims: indexClaims(incidents),
});

/** Below this score a sentence is about the incident, but does not say the claim. */
const ACCEPT_FROM = 0.4;
/** A second claim on the same sentence must come this near to the first. */
const SECOND_WITHIN = 0.85;
const MOST_NOTES = 2;

interface Candidate {
  readonly link: Link;
  readonly scored: ClaimScore;
}

const isTopic = ({ link }: Candidate): boolean => link.incident.period.from === null;

function candidatesFor(text: string, links: readonly Link[], index: ClaimIndex): Candidate[] {
  const candidates = links.flatMap((link) =>
    (index.byIncident.get(link.incident.id) ?? []).map((claim) => ({
      link,
      scored: scoreClaim(text, claim, index),
    })),
  );
  return candidates
    .filter(({ scored }) => scored.score >= ACCEPT_FROM)
    .sort((a, b) => b.scored.score - a.scored.score);
}

/** General knowledge is noted only where no statement on the incident itself is nearer. */
function select(candidates: readonly Candidate[]): Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  const near = candidates.filter(
    (candidate) =>
      candidate === first ||
      (candidate.scored.score >= first.scored.score * SECOND_WITHIN &&
        isTopic(candidate) === isTopic(first)),
  );
  return near.slice(0, MOST_NOTES);
}

const matchOf = ({ link, scored }: Candidate): Match => ({
  incident: link.incident.id,
  claim: scored.claim.claim.id,
  side: scored.side,
  why: { names: link.names, words: scored.words, wording: scored.wording, score: scored.score },
});

/** The matches of each sentence, by its number; sentences that match nothing are left out. */
export function matchSentences(
  article: Article,
  sentences: readonly Sentence[],
  index: KnowledgeIndex,
): Map<number, Match[]> {
  const links = linkIncidents(article, sentences, index.incidents, index.names);
  const matches = new Map<number, Match[]>();
  sentences.forEach(({ text }, at) => {
    const inReach = links.filter((link) => link.reach.has(at));
    const selected = select(candidatesFor(text, inReach, index.claims));
    if (selected.length > 0) matches.set(at, selected.map(matchOf));
  });
  return matches;
}
