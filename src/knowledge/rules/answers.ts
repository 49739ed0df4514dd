import type { Answer, Claim } from '../schema.ts';
import { ANSWER_KINDS, SIDES } from '../vocabulary.ts';
import { type Finding, type Rule, perClaim } from './rule.ts';

type Side = (typeof SIDES)[number];

const SIDE_OF: Readonly<Record<Answer['kind'], Side | null>> = {
  'official-assessment': 'official',
  'counter-claim': null,
  'expert-assessment': 'independent',
  corroboration: 'independent',
};

function sideFinding(claim: Claim, side: Side): string | null {
  const found = claim.answers.some(({ kind }) => SIDE_OF[kind] === side);
  const missed = claim.notFound?.includes(side) ?? false;
  if (found === missed) {
    return found ? `says that no ${side} answer was found, and has one` : `has no ${side} answer`;
  }
  return null;
}

function sideFindings(claim: Claim, path: string): Finding[] {
  if (claim.topic !== 'attribution') {
    return claim.notFound
      ? [{ path: `${path}.notFound`, reason: 'stands at a claim that attributes nothing' }]
      : [];
  }
  return SIDES.flatMap((side) => {
    const reason = sideFinding(claim, side);
    return reason === null ? [] : [{ path: `${path}.answers`, reason }];
  });
}

export const attributionsAnswered: Rule = {
  name: 'attributions-answered',
  remedy: 'add an answer of that side, or name the side in `notFound`',
  find: perClaim(sideFindings),
};

function orderFindings({ answers }: Claim, path: string): Finding[] {
  const places = answers.map(({ kind }) => ANSWER_KINDS.indexOf(kind));
  return places.every((place, at) => place >= (places[at - 1] ?? 0))
    ? []
    : [{ path: `${path}.answers`, reason: 'are not in the order in which they are shown' }];
}

export const answersInOrder: Rule = {
  name: 'answers-in-order',
  remedy: `order them: ${ANSWER_KINDS.join(', ')}`,
  find: perClaim(orderFindings),
};
