import type { Answer, Claim, Incident } from '../schema.ts';

/** Something in an incident that breaks a rule; `path` as in `claims.2.answers.0.date`. */
export interface Finding {
  readonly path: string;
  readonly reason: string;
}

/** A rule that each incident keeps by itself. */
export interface Rule {
  readonly name: string;
  readonly remedy: string;
  /** `today` is YYYY-MM-DD. */
  readonly find: (incident: Incident, today: string) => Finding[];
}

/** A claim or an answer, with its place in the file. */
export interface Said {
  readonly path: string;
  readonly said: Claim | Answer;
}

export const everythingSaid = ({ claims }: Incident): Said[] =>
  claims.flatMap((claim, c) => [
    { path: `claims.${c}`, said: claim },
    ...claim.answers.map((answer, a) => ({ path: `claims.${c}.answers.${a}`, said: answer })),
  ]);

/** Findings of a rule that looks at claims one by one. */
export const perClaim =
  (find: (claim: Claim, path: string) => Finding[]): Rule['find'] =>
  ({ claims }) =>
    claims.flatMap((claim, at) => find(claim, `claims.${at}`));
