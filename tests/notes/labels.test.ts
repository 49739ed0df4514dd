import { describe, expect, test } from 'vitest';
import type { Answer, Topic } from '../../src/knowledge/schema.ts';
import { LABEL_TEXT } from '../../src/notes/label-text.ts';
import { LABELS, type Label, labelOf } from '../../src/notes/labels.ts';
import { answer } from '../support/knowledge.ts';

type Said = `${'official' | 'counter' | 'expert' | 'other'} ${Answer['stance']}`;

const KINDS = {
  official: 'official-assessment',
  counter: 'counter-claim',
  expert: 'expert-assessment',
  other: 'corroboration',
} as const;

function said(words: Said): Answer {
  const [who, stance] = words.split(' ') as [keyof typeof KINDS, Answer['stance']];
  return answer({ kind: KINDS[who], stance });
}

/** Who said what about a claim, and the label that follows. One row a case; read DESIGN.md, section 5. */
const DECISIONS: readonly (readonly [Topic, readonly Said[], Label])[] = [
  // Officials agree.
  ['severity', ['official supports'], 'confirmed-by-officials'],
  ['severity', ['official supports', 'official supports'], 'confirmed-by-officials'],
  [
    'severity',
    ['official supports', 'expert supports', 'other supports'],
    'confirmed-by-officials',
  ],
  ['attribution', ['official attributes'], 'confirmed-by-officials'],
  ['attribution', ['official supports', 'expert attributes'], 'confirmed-by-officials'],
  // Officials agree, and somebody adds a limit or disagrees.
  ['severity', ['official supports', 'official qualifies'], 'partly-confirmed'],
  ['severity', ['official supports', 'expert qualifies'], 'partly-confirmed'],
  ['severity', ['official supports', 'counter disputes'], 'partly-confirmed'],
  ['impact', ['official supports', 'expert disputes', 'other qualifies'], 'partly-confirmed'],
  ['attribution', ['official attributes', 'expert qualifies'], 'partly-confirmed'],
  // Officials disagree with the claim.
  ['severity', ['official disputes'], 'disputed-by-officials'],
  ['severity', ['official disputes', 'expert disputes'], 'disputed-by-officials'],
  ['severity', ['official disputes', 'official qualifies'], 'disputed-by-officials'],
  ['severity', ['official disputes', 'expert supports'], 'disputed-by-officials'],
  ['attribution', ['official disputes'], 'disputed-by-officials'],
  [
    'attribution',
    ['official disputes', 'official qualifies', 'expert disputes'],
    'disputed-by-officials',
  ],
  // Officials disagree with each other.
  ['severity', ['official disputes', 'official supports'], 'disputed'],
  ['data-loss', ['official disputes', 'official supports', 'expert supports'], 'disputed'],
  // Only others disagree with the claim.
  ['severity', ['counter disputes'], 'disputed'],
  ['severity', ['expert disputes', 'expert supports'], 'disputed'],
  ['severity', ['other disputes', 'official qualifies'], 'disputed'],
  ['attribution', ['counter disputes'], 'disputed'],
  ['attribution', ['expert disputes', 'official qualifies'], 'disputed'],
  // An attribution on which the answers differ, whoever gave them.
  ['attribution', ['official attributes', 'counter disputes'], 'attribution-contested'],
  ['attribution', ['official supports', 'official disputes'], 'attribution-contested'],
  ['attribution', ['official disputes', 'expert attributes'], 'attribution-contested'],
  ['attribution', ['expert supports', 'expert disputes'], 'attribution-contested'],
  // Nobody official said whether it is so.
  ['severity', ['official qualifies'], 'no-official-assessment'],
  ['severity', ['expert supports'], 'no-official-assessment'],
  ['severity', ['expert qualifies', 'other supports'], 'no-official-assessment'],
  ['attribution', ['expert attributes'], 'no-official-assessment'],
  ['attribution', ['official qualifies', 'expert supports'], 'no-official-assessment'],
];

describe('the label of a claim', () => {
  test.each(DECISIONS)('about %s, to which %j was said, is %s', (topic, answers, label) => {
    expect(labelOf({ topic, answers: answers.map(said) })).toBe(label);
  });

  test.each(DECISIONS)('about %s with %j does not hang on their order', (topic, answers, label) => {
    expect(labelOf({ topic, answers: answers.map(said).toReversed() })).toBe(label);
  });

  test('is one of those that the table shows', () => {
    expect(new Set(DECISIONS.map(([, , label]) => label))).toEqual(new Set(LABELS));
  });

  test('has words of its own', () => {
    expect(new Set(LABELS.map((label) => LABEL_TEXT[label])).size).toBe(LABELS.length);
  });
});

describe('labels over all answers', () => {
  const WHO = ['official', 'counter', 'expert', 'other'] as const;
  const STANCES = ['disputes', 'supports', 'qualifies', 'attributes'] as const;
  const one = WHO.flatMap((who) => STANCES.map((stance): Said => `${who} ${stance}`));
  const pairs = one.flatMap((first) => one.map((second) => [first, second] as const));

  test.each(['severity', 'attribution'] as const)(
    'speak of officials only where one spoke (%s)',
    (topic) => {
      for (const pair of pairs) {
        const label = labelOf({ topic, answers: pair.map(said) });
        const officials = pair.filter((words) => words.startsWith('official'));
        if (officials.length === 0) expect(label).not.toMatch(/officials$|partly/u);
      }
    },
  );

  test('never say "confirmed" where somebody disputes', () => {
    for (const pair of pairs.filter((words) => words.some((word) => word.endsWith('disputes')))) {
      expect(labelOf({ topic: 'impact', answers: pair.map(said) })).not.toBe(
        'confirmed-by-officials',
      );
    }
  });
});
