import type { Claim } from '../knowledge/schema.ts';
import { lowerCase } from '../text/terms.ts';
import { sentenceEvidence } from './claim-evidence.ts';
import { textAlone } from './claim-sentence.ts';
import { aloneFeatures, logOdds, probability } from './features.ts';
import { ALONE } from './fitted.ts';
import type { KnowledgeIndex } from './match.ts';

/** A claim with the probability, 0 to 1, that a text makes or answers it. */
export interface NearClaim {
  readonly claim: Claim;
  readonly score: number;
}

/** The claims of one incident, the one nearest to a text first, whatever article the text may stand in. */
export function nearClaims(text: string, incident: string, index: KnowledgeIndex): NearClaim[] {
  const ofIncident = index.claims.get(incident);
  if (!ofIncident) return [];
  const evidence = sentenceEvidence(textAlone(lowerCase(text), index.vectors), ofIncident);
  const features = aloneFeatures(evidence);
  const near = evidence.claims.flatMap(({ claim: number }, at): NearClaim[] => {
    const claim = ofIncident.incident.claims[number];
    const own = features[at];
    return claim && own ? [{ claim, score: probability(logOdds(own, ALONE)) }] : [];
  });
  return near.sort((a, b) => b.score - a.score);
}
