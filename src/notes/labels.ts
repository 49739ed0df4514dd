import type { Answer, Claim, Stance } from '../knowledge/schema.ts';

export const LABELS = [
  'confirmed-by-officials',
  'partly-confirmed',
  'disputed-by-officials',
  'disputed',
  'attribution-contested',
  'no-official-assessment',
] as const;

export type Label = (typeof LABELS)[number];

const holds = (answers: readonly Answer[], ...stances: Stance[]): boolean =>
  answers.some((answer) => stances.includes(answer.stance));

/**
 * The label of a claim, by one rule over the stances recorded for it. Read from the top, the first that holds:
 * 1. an attribution that some answers support and others dispute: *attribution contested*;
 * 2. officials dispute it: *disputed by officials*, or *disputed* when other officials support it;
 * 3. officials support it: *confirmed by officials*, or *partly confirmed* when any answer limits or disputes it;
 * 4. anybody else disputes it: *disputed*;
 * 5. otherwise *no official assessment*: an official remark that only qualifies is context, not an assessment.
 */
export function labelOf({ topic, answers }: Pick<Claim, 'topic' | 'answers'>): Label {
  const official = answers.filter((answer) => answer.kind === 'official-assessment');
  const supported = holds(answers, 'supports', 'attributes');
  const disputed = holds(answers, 'disputes');
  const confirmed = holds(official, 'supports', 'attributes');
  if (topic === 'attribution' && supported && disputed) return 'attribution-contested';
  if (holds(official, 'disputes')) return confirmed ? 'disputed' : 'disputed-by-officials';
  if (confirmed) {
    return disputed || holds(answers, 'qualifies') ? 'partly-confirmed' : 'confirmed-by-officials';
  }
  return disputed ? 'disputed' : 'no-official-assessment';
}
