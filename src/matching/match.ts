import type { Knowledge } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type ClaimIndex, type Side, indexClaims } from './claim-index.ts';
import { type Link, type LinkIndex, isTopic, linkIncidents } from './link.ts';
import { indexNames, namesIn } from './names.ts';
import { indexProperNouns } from './proper-nouns.ts';
import { type ClaimScore, type SentenceTerms, scoreClaim, sentenceTerms, withoutMatched } from './score.ts';
import type { Why } from './why.ts';

/** A claim that a sentence makes or answers. */
export interface Match {
  readonly incident: string;
  readonly claim: string;
  readonly side: Side;
  readonly why: Why;
}

export interface KnowledgeIndex extends LinkIndex {
  readonly claims: ClaimIndex;
}

/** Everything that matching looks up; made once per knowledge file. */
export const indexKnowledge = ({ incidents }: Knowledge): KnowledgeIndex => ({
  incidents: new Map(incidents.map((incident) => [incident.id, incident])),
  names: indexNames(incidents),
  properNouns: indexProperNouns(incidents),
  claims: indexClaims(incidents),
});

/**
 * From this score on a sentence is taken to say a claim. Chosen on labelled articles of eight incidents: above it nine
 * in ten best matches are right, below it every second one.
 */
const ACCEPT_FROM = 0.45;
/** A second claim is noted when so much of it is said by words that the first left over… */
const SECOND_FROM = 0.4;
/** …or when it matches so well that the sentence clearly bears on both. */
const SECOND_SURELY_FROM = 0.65;
/** A sentence that names the victim of another incident, and not this one's, is less likely to be about this one. */
const OTHER_VICTIM = 0.75;

interface Candidate {
  readonly link: Link;
  readonly scored: ClaimScore;
}

/** The incidents whose victims a sentence names. */
const victimsIn = (text: string, index: KnowledgeIndex): Set<string> =>
  new Set(
    namesIn(text, index.names)
      .filter(({ role }) => role === 'victim')
      .map(({ incident }) => incident),
  );

function discounted(scored: ClaimScore, link: Link, victims: ReadonlySet<string>): ClaimScore {
  const isOther = victims.size > 0 && !victims.has(link.incident.id) && !isTopic(link.incident);
  return isOther ? { ...scored, score: scored.score * OTHER_VICTIM } : scored;
}

/** The claims of the linked incidents, best match first. */
function rank(
  terms: SentenceTerms,
  links: readonly Link[],
  victims: ReadonlySet<string>,
  index: ClaimIndex,
): Candidate[] {
  const candidates = links.flatMap((link) =>
    (index.byIncident.get(link.incident.id) ?? []).map((claim) => ({
      link,
      scored: discounted(scoreClaim(terms, claim, index), link, victims),
    })),
  );
  return candidates.sort((a, b) => b.scored.score - a.scored.score);
}

const isSame = (a: Candidate, b: Candidate): boolean => a.scored.claim === b.scored.claim;

/** General knowledge is noted only where no statement on the incident itself is nearer, and the other way round. */
const isOfOneKind = (a: Candidate, b: Candidate): boolean =>
  isTopic(a.link.incident) === isTopic(b.link.incident);

/** The claims that a sentence says: the best one, and a second one if it is said as well. */
function select(text: string, links: readonly Link[], index: KnowledgeIndex): Candidate[] {
  const terms = sentenceTerms(text);
  const victims = victimsIn(text, index);
  const [first, ...others] = rank(terms, links, victims, index.claims);
  if (!first || first.scored.score < ACCEPT_FROM) return [];
  const rest = rank(withoutMatched(terms, first.scored), links, victims, index.claims);
  const left = rest.filter(({ scored }) => scored.score >= SECOND_FROM);
  const sure = others.filter(({ scored }) => scored.score >= SECOND_SURELY_FROM);
  const second = [...sure, ...left].find((other) => !isSame(other, first) && isOfOneKind(other, first));
  return second ? [first, second] : [first];
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
  const links = linkIncidents(article, sentences, index);
  const matches = new Map<number, Match[]>();
  sentences.forEach(({ text }, at) => {
    const inReach = links.filter((link) => link.reach.has(at));
    const selected = select(text, inReach, index);
    if (selected.length > 0) matches.set(at, selected.map(matchOf));
  });
  return matches;
}
