import { describe, expect, test } from 'vitest';
import { clausesOf } from '../src/matching/clauses.ts';
import { gramsOf, plainText } from '../src/ranking/terms.ts';
import { lowerCase } from '../src/text/terms.ts';
import { attackLikelihood } from '../src/statements/attack-model.ts';
import { mentionsAttack, mentionsIncident } from '../src/statements/attack-terms.ts';
import { topicOf } from '../src/statements/topic.ts';
import { normalise } from '../src/text/normalise.ts';
import { sentenceSpans } from '../src/text/sentences.ts';
import { termsOf } from '../src/text/terms.ts';
import { wordsOf } from '../src/text/words.ts';

// Pages are strangers' texts, and these functions read all of them. A megabyte takes them well under a second each; a
// regular expression that tries again from every character would take 10^12 steps, which is many minutes. The bound is
// far from both, so that a slow machine passes and a wrong pattern does not.
const CHARACTERS = 2 ** 20;
const MILLISECONDS = 10_000;

/** Beginnings of matches that never come to an end, and matches without number. */
const READERS: readonly [string, (text: string) => unknown, readonly string[]][] = [
  [
    'mentionsAttack',
    mentionsAttack,
    [
      'cyber-',
      'cyberattack',
      'hack ',
      'hacked his ',
      'hack-and-',
      'spearphish',
      'denial of ',
      'life-',
    ],
  ],
  ['mentionsIncident', mentionsIncident, ['computer ', 'knocked ', 'st', 'attack ']],
  ['sentenceSpans', sentenceSpans, ['."', '. (', 'He fell. ', 'Mr. ', 'A.', '…', 'a']],
  ['termsOf', termsOf, ['a', 'll', 'isation', 'hack ', '1,', '5 m ', 'e\u0301']],
  ['wordsOf', wordsOf, ['a', '\u00e9', '1.', '\ud83d', '[']],
  ['attackLikelihood', (text) => attackLikelihood(lowerCase(text)), ['a', 'hack ', 'cyber-', '1,']],
  ['topicOf', topicOf, ['a', 'hack ']],
  [
    'clausesOf',
    (text) => clausesOf(lowerCase(text)),
    [', ', ' - ', ' and ', ' and has', '– but', ':'],
  ],
  ['plainText', plainText, ['#A', '@a_', 'http://', 'aB1', '_', 'www.']],
  ['gramsOf', gramsOf, ['a', 'a ']],
  ['normalise', normalise, [' ', '\u00ad ', '\ud83d', '“']],
];

describe.each(READERS)('%s', (_, read, seeds) => {
  test.each(seeds)('reads a megabyte of %j in a time that grows with the text only', (seed) => {
    const text = seed.repeat(CHARACTERS / seed.length);
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(MILLISECONDS);
  });
});
