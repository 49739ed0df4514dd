import type { Candidate } from './candidates.ts';
import {
  type AloneFeatures,
  type ContextFeatures,
  type Weights,
  logOdds,
  marginsOf,
  probability,
} from './features.ts';
import { isTopic } from './link-evidence.ts';

const refOf = ({ link, claim }: Candidate): string => `${link.incident.id}/${claim.id}`;

/** The probability that a sentence makes each claim, by the claim's name. */
const chancesOf = (
  candidates: readonly Candidate[],
  scores: readonly number[],
): ReadonlyMap<string, number> =>
  new Map(
    candidates.map((candidate, at) => [refOf(candidate), probability(scores[at] ?? -Infinity)]),
  );

/** A candidate's score in the clause that suits it best, and by how much that leads over the other candidates there. */
interface BestClause {
  readonly score: number;
  readonly margin: number;
}

/** For each candidate of a sentence its best clause; null where the sentence is not divided. */
function bestClauses(
  ofSentence: readonly Candidate[],
  weights: Weights<AloneFeatures>,
): (BestClause | null)[] {
  const scores = ofSentence.map(({ clauses }) => clauses.map((one) => logOdds(one, weights)));
  const count = scores[0]?.length ?? 0;
  const margins = Array.from({ length: count }, (_, clause) =>
    marginsOf(scores.map((ofCandidate) => ofCandidate[clause] ?? -Infinity)),
  );
  return scores.map((ofCandidate, number) => {
    const best = Math.max(...ofCandidate);
    const margin = margins[ofCandidate.indexOf(best)]?.[number];
    return margin === undefined ? null : { score: best, margin };
  });
}

/** What its clauses, the sentences around it and its article add to what a sentence says for each candidate as a whole. */
export function contextFeatures(
  candidates: readonly (readonly Candidate[])[],
  weights: Weights<AloneFeatures>,
): ContextFeatures[][] {
  const scores = candidates.map((ofSentence) =>
    ofSentence.map(({ features }) => logOdds(features, weights)),
  );
  const chances = candidates.map((ofSentence, at) => chancesOf(ofSentence, scores[at] ?? []));
  return candidates.map((ofSentence, at) => {
    const margins = marginsOf(scores[at] ?? []);
    const clauses = bestClauses(ofSentence, weights);
    const [before, after] = [chances[at - 1], chances[at + 1]];
    return ofSentence.map((candidate, number) => {
      const alone = scores[at]?.[number] ?? 0;
      const margin = margins[number] ?? 0;
      const clause = clauses[number];
      const ref = refOf(candidate);
      return {
        alone,
        margin,
        clause: clause?.score ?? alone,
        clauseMargin: clause?.margin ?? margin,
        before: before?.get(ref) ?? 0,
        after: after?.get(ref) ?? 0,
        otherVictim: Number(candidate.otherVictim),
        topic: Number(isTopic(candidate.link.incident)),
        side: Number(!candidate.link.isMain && !candidate.link.inPassing),
      };
    });
  });
}
