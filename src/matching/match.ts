import type { Knowledge } from '../knowledge/schema.ts';
import type { Sentence } from '../statements/statements.ts';
import type { Article } from '../text/article.ts';
import { type ClaimIndex, type Side, indexClaims } from './claim-index.ts';
import { isTopic } from './evidence.ts';
import { indexLikeness } from './likeness.ts';
import { type Link, type LinkIndex, linkIncidents } from './link.ts';
import { indexNames, namesIn } from './names.ts';
import {
  type ClaimScore,
  type SentenceTerms,
  matchedWords,
  scoreClaims,
  sentenceTerms,
  sharedTerms,
  sideOf,
  withoutMatched,
} from './score.ts';
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
  likeness: indexLikeness(incidents),
  claims: indexClaims(incidents),
});

/**
 * From this score on a sentence is taken to say a claim. Chosen on 78 labelled articles: above it 49 of 50 matches are right, from
 * 0.42 on 19 of 20, just below that three of four. Neither the margin to the next claim nor the number of shared words
 * separates them better than the score alone does.
 */
const ACCEPT_FROM = 0.48;
/** General knowledge has no article of its own to be linked to, so that it needs more. */
const ACCEPT_TOPIC_FROM = 0.54;
/** A second claim is noted when so much of it is said by words that the first left over… */
const SECOND_FROM = 0.41;
/** …or when it matches so well that the sentence clearly bears on both. */
const SECOND_SURELY_FROM = 0.65;
/** …or when it matches well, and the first is still recognisable by the words that it leaves over. */
const SECOND_OWN_FROM = 0.6;
const FIRST_LEFT_FROM = 0.3;
/** So many of the next best claims are tried. */
const SECONDS_TRIED = 4;
/** A sentence that names the victim of another incident, and not this one's, is less likely to be about this one. */
const OTHER_VICTIM = 0.75;
/** So is one in which neither an attack nor a failure occurs. */
const NO_ATTACK = 0.95;
/** Where an article only mentions an incident, naming its victim beside an attack says that it happened. */
const MENTIONED = 0.2;
/** So is one that shares the names of those who speak with the record, and no other word. */
const ONLY_NAMES = 0.75;
/** A match by one word alone is chance, however rare the word. */
const SHARED_TERMS_FROM = 2;

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

/** The score of a claim with what the sentence as a whole tells: whose attack it speaks of, and whether of one at all. */
function inSentence(
  scored: ClaimScore,
  { incident, isMain }: Link,
  { attack, incident: about }: Sentence,
  victims: ReadonlySet<string>,
): ClaimScore {
  if (isTopic(incident)) return scored;
  const isOther = victims.size > 0 && !victims.has(incident.id);
  const factor = (isOther ? OTHER_VICTIM : 1) * (about ? 1 : NO_ATTACK);
  const isMention = !isMain && attack && victims.has(incident.id);
  const mentioned = isMention && scored.claim.topic === 'existence' ? MENTIONED : 0;
  return { ...scored, score: Math.min(1, scored.score * factor + mentioned) };
}

const isChance = (terms: SentenceTerms, scored: ClaimScore): boolean =>
  sharedTerms(terms, scored).length < SHARED_TERMS_FROM;

/** A name tells who speaks, and not what is said. */
const onlyNames = (terms: SentenceTerms, scored: ClaimScore): boolean =>
  sharedTerms(terms, scored).every((term) => scored.index.sayers.has(term));

const withNames = (terms: SentenceTerms, scored: ClaimScore): ClaimScore =>
  onlyNames(terms, scored) ? { ...scored, score: scored.score * ONLY_NAMES } : scored;

/** Scores the claims of one linked incident for the words that are still open in a sentence. */
type ScoreLink = (link: Link, open: SentenceTerms) => Candidate[];

function linkScorer(sentence: Sentence, index: KnowledgeIndex): ScoreLink {
  const victims = victimsIn(sentence.text, index);
  return (link, open) => {
    const incident = index.claims.get(link.incident.id);
    const scores = incident ? scoreClaims(open, incident) : [];
    const likely = scores.filter((scored) => !isChance(open, scored));
    return likely.map((scored) => ({
      link,
      scored: inSentence(withNames(open, scored), link, sentence, victims),
    }));
  };
}

const isSame = (a: Candidate, b: Candidate): boolean => a.scored.claim === b.scored.claim;

/** General knowledge is noted only where no statement on the incident itself is nearer, and the other way round. */
const isOfOneKind = (a: Candidate, b: Candidate): boolean =>
  isTopic(a.link.incident) === isTopic(b.link.incident);

/**
 * A further claim that the sentence says besides the first one. Each claim needs words of its own: one of the two must
 * still match by the words that the other leaves over.
 */
function secondOf(
  first: Candidate,
  others: readonly Candidate[],
  terms: SentenceTerms,
  scoreLink: ScoreLink,
): Candidate | undefined {
  const leftBy = (taken: Candidate, wanted: Candidate): number => {
    const left = scoreLink(wanted.link, withoutMatched(terms, taken.scored));
    return left.find((one) => isSame(one, wanted))?.scored.score ?? 0;
  };
  const isSure = ({ scored }: Candidate): boolean => scored.score >= SECOND_SURELY_FROM;
  const isDistinct = (other: Candidate): boolean =>
    other.scored.score >= SECOND_OWN_FROM && leftBy(other, first) >= FIRST_LEFT_FROM;
  const candidates = others.filter((other) => isOfOneKind(other, first)).slice(0, SECONDS_TRIED);
  const own = candidates
    .map((other) => ({ other, score: leftBy(first, other) }))
    .filter(({ score }) => score >= SECOND_FROM)
    .sort((a, b) => b.score - a.score)[0];
  return own?.other ?? candidates.find((other) => isSure(other) || isDistinct(other));
}

const isAccepted = ({ link: { incident }, scored }: Candidate): boolean =>
  scored.score >= (isTopic(incident) ? ACCEPT_TOPIC_FROM : ACCEPT_FROM);

/** The claims that a sentence says: the best one, and a second one if it is said as well. */
function select(sentence: Sentence, links: readonly Link[], index: KnowledgeIndex): Candidate[] {
  if (links.length === 0) return [];
  const terms = sentenceTerms(sentence.text);
  const scoreLink = linkScorer(sentence, index);
  const candidates = links.flatMap((link) => scoreLink(link, terms));
  const [first, ...others] = candidates.sort((a, b) => b.scored.score - a.scored.score);
  if (!first || !isAccepted(first)) return [];
  const second = secondOf(first, others, terms, scoreLink);
  return second ? [first, second] : [first];
}

const matchOf = (text: string, { link, scored }: Candidate): Match => ({
  incident: link.incident.id,
  claim: scored.claim.id,
  side: sideOf(scored),
  why: {
    names: link.names,
    words: matchedWords(sentenceTerms(text), scored),
    wording: scored.nearest.text,
    score: scored.score,
  },
});

/** The matches of each sentence, by its number; sentences that match nothing are left out. */
export function matchSentences(
  article: Article,
  sentences: readonly Sentence[],
  index: KnowledgeIndex,
): Map<number, Match[]> {
  const links = linkIncidents(article, sentences, index);
  const matches = new Map<number, Match[]>();
  sentences.forEach((sentence, at) => {
    const inReach = links.filter((link) => link.reach.has(at));
    const selected = select(sentence, inReach, index);
    if (selected.length > 0)
      matches.set(
        at,
        selected.map((one) => matchOf(sentence.text, one)),
      );
  });
  return matches;
}
