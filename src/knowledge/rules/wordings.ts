import { repeated } from '../parse.ts';
import type { Claim } from '../schema.ts';
import { type Finding, type Rule, perClaim } from './rule.ts';

/** A matcher of words lives on many ways of putting a thing; fewer than this find too little. */
export const WORDINGS_FROM = 8;

function listFindings(wordings: readonly string[], path: string): Finding[] {
  const few = wordings.length < WORDINGS_FROM;
  return [
    ...(few
      ? [{ path, reason: `hold ${wordings.length} wordings; at least ${WORDINGS_FROM} are needed` }]
      : []),
    ...repeated(wordings).map((wording) => ({ path, reason: `hold twice: “${wording}”` })),
  ];
}

const claimFindings = ({ wordings, answers }: Claim, path: string): Finding[] => [
  ...listFindings(wordings, `${path}.wordings`),
  ...listFindings(
    answers.flatMap((answer) => answer.wordings),
    `${path}.answers`,
  ),
];

export const enoughWordings: Rule = {
  name: 'enough-wordings',
  remedy: 'add other ways in which journalists put it, with words that the others lack',
  find: perClaim(claimFindings),
};
