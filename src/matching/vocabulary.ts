import type { Answer, Claim, Incident } from '../knowledge/schema.ts';
import { sayingsOf } from './sayings.ts';
import { termSet } from './terms.ts';

/** The different terms that an incident's file uses. */
export interface Vocabulary {
  readonly incident: Incident;
  /** Those of everything said for each claim and in answer to it, by the claim's number. */
  readonly claims: readonly ReadonlySet<string>[];
  /** Those of the claims, the title, the summary and all names. */
  readonly all: ReadonlySet<string>;
}

/** A claim's words are counted from so many wordings of it and of each answer; further ones add words that hardly recur. */
const WORDINGS_COUNTED = 16;

/** A claim or an answer with the wordings whose words are counted. */
const counted = <T extends Claim | Answer>(said: T): T => ({
  ...said,
  wordings: said.wordings.slice(0, WORDINGS_COUNTED),
});

const ofClaim = (claim: Claim): Set<string> =>
  termSet(
    sayingsOf({ ...counted(claim), answers: claim.answers.map(counted) })
      .map(({ text }) => text)
      .join('\n'),
  );

const namesOf = ({ names, parties, claims }: Incident): string[] => [
  ...names,
  ...parties.flatMap((party) => [party.name, ...party.aliases]),
  ...claims.flatMap((claim) => [claim.by, ...claim.answers.map((answer) => answer.by)]),
];

export function vocabularyOf(incident: Incident): Vocabulary {
  const claims = incident.claims.map(ofClaim);
  const all = termSet([incident.title, incident.summary, ...namesOf(incident)].join('\n'));
  for (const claim of claims) for (const term of claim) all.add(term);
  return { incident, claims, all };
}
