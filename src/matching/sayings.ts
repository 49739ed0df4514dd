import type { Claim } from '../knowledge/schema.ts';

export type Side = 'claim' | 'answer';

/** One recorded way of putting a claim or an answer to it. */
export interface Saying {
  readonly side: Side;
  readonly text: string;
}

const sided = (side: Side, texts: readonly (string | null)[]): Saying[] =>
  texts.flatMap((text) => (text === null ? [] : [{ side, text }]));

/** Everything that is recorded as said for a claim and in answer to it. */
export const sayingsOf = ({ statement, quote, wordings, answers }: Claim): Saying[] => [
  ...sided('claim', [statement, quote, ...wordings]),
  ...answers.flatMap((answer) =>
    sided('answer', [answer.statement, answer.quote, ...answer.wordings]),
  ),
];
