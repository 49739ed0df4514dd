import type { IncidentIndex, Variant } from './claim-index.ts';
import { NO_SLOTS, type SlotAgreement, agreement } from './slots.ts';
import type { ClaimSentence } from './claim-sentence.ts';
import { type Tally, sharedWeights, talliesOf } from './tally.ts';
import { alike } from './word-vectors.ts';

/** What speaks for it that a sentence says a claim; each number grows with the likeness. */
export interface ClaimEvidence {
  /** Number of the claim in its incident. */
  readonly claim: number;
  /** The recorded wording that is nearest. */
  readonly nearest: Variant;
  /** Words in common with the nearest wordings, 0 (none) to 1 (every word of one, and no other). */
  readonly words: number;
  /** How typical the sentence's words are of the claim's wordings, 0 to 1. */
  readonly typical: number;
  /** Likeness in meaning to the nearest wordings, 0 to 1. */
  readonly meaning: number;
  /** Likeness in meaning to all wordings together, -1 to 1. */
  readonly gist: number;
  /** Its share in the likeness to all wordings and asides of the incident, 0 to 1. */
  readonly share: number;
  readonly slots: SlotAgreement;
}

/** What the claims of an incident have for themselves in a sentence, and what speaks for none of them. */
export interface SentenceEvidence {
  readonly claims: readonly ClaimEvidence[];
  /** Words in common with the nearest aside, 0 to 1. */
  readonly asideWords: number;
  /** Likeness in meaning to the nearest aside, 0 to 1. */
  readonly asideMeaning: number;
}

/** Share of the second nearest wording: what only one of many wordings resembles is often chance. */
const SECOND_WORDING_SHARE = 0.2;
/** Share of the third nearest in meaning, for the same reason. */
const THIRD_MEANING_SHARE = 0.3;
/** Weight, about two rare words, up to which a sentence is expected to speak of the claim. */
const EXPECTED_WEIGHT = 1.8;

const mix = (first: number, later: number, share: number): number =>
  (1 - share) * first + share * later;

/** What can be told of one claim from its tally alone. */
function ofTally(
  { firstWords, secondWords, firstMeaning, thirdMeaning, typical }: Tally,
  sentenceWeight: number,
): Pick<ClaimEvidence, 'words' | 'typical' | 'meaning'> {
  const expected = Math.min(sentenceWeight, EXPECTED_WEIGHT);
  return {
    words: mix(firstWords, secondWords, SECOND_WORDING_SHARE),
    typical: expected > 0 ? Math.min(1, typical / expected) : 0,
    meaning: mix(firstMeaning, thirdMeaning, THIRD_MEANING_SHARE),
  };
}

/** The evidence for the claims of an incident that the sentence's article is about. */
export function sentenceEvidence(sentence: ClaimSentence, index: IncidentIndex): SentenceEvidence {
  const shared = sharedWeights(sentence.terms, index);
  const tallies = talliesOf(sentence, index, shared);
  const aside = tallies.pop();
  const total = tallies.reduce((sum, { power }) => sum + power, aside?.power ?? 0);
  const claims = tallies.flatMap((tally, claim) => {
    const nearest = index.variants[tally.nearest];
    const share = total > 0 ? tally.power / total : 0;
    const gist = alike(sentence.meaning, index.common[claim] ?? sentence.meaning);
    const ofClaim = index.slots[claim];
    const slots = ofClaim ? agreement(sentence.all, ofClaim) : NO_SLOTS;
    return nearest
      ? [{ claim, nearest, gist, share, slots, ...ofTally(tally, shared.sentenceWeight) }]
      : [];
  });
  return {
    claims,
    asideWords: aside?.firstWords ?? 0,
    asideMeaning: aside?.firstMeaning ?? 0,
  };
}
