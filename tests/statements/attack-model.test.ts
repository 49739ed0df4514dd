import { describe, expect, test } from 'vitest';
import { readSentences } from '../../scripts/fit/sentences.ts';
import { PLACES } from '../../src/statements/attack-features.ts';
import { lowerCase } from '../../src/text/terms.ts';
import { attackLikelihood, readAttackTable } from '../../src/statements/attack-model.ts';
import { topicOf } from '../../src/statements/topic.ts';

const SENTENCES = readSentences('scripts/fit/data/sentences.tsv');

const shareOf = (kind: string): number => {
  const ofKind = SENTENCES.filter((sentence) => sentence.kind === kind);
  const found = ofKind.filter(({ text }) => attackLikelihood(lowerCase(text)) >= 0.5);
  return found.length / ofKind.length;
};

describe('the shipped detector', () => {
  test.each([
    'Hackers broke into the network of a hospital and locked its files.',
    'The gang stole the details of two million customers.',
    'The ministry blamed Russia for the cyber attack on its website.',
  ])('hears of an attack: %s', (text) => {
    expect(attackLikelihood(lowerCase(text))).toBeGreaterThan(0.5);
  });

  test.each([
    'Ten kitchen hacks that will save your weekend.',
    'He died of a heart attack on Sunday.',
    'The defence was breached twice in the first half.',
    'The government came under attack over its housing policy.',
    'A leak of gas forced two hundred people from their homes.',
    'The council will meet on Tuesday.',
    '',
  ])('stays silent: %j', (text) => {
    expect(attackLikelihood(lowerCase(text))).toBeLessThan(0.5);
  });

  // Of the sentences it was trained on: a table that was not written anew after a change of the features fails here.
  test('fits the sentences that it was made of', () => {
    expect(shareOf('P')).toBeGreaterThan(0.6);
    expect(shareOf('C')).toBeLessThan(0.02);
    expect(shareOf('G')).toBeLessThan(0.005);
  });

  test('tells topics apart better than chance', () => {
    const attacks = SENTENCES.filter(({ kind }) => kind === 'P');
    const right = attacks.filter(({ text, topic }) => topicOf(text) === topic);
    expect(right.length / attacks.length).toBeGreaterThan(0.3);
  });
});

test('a table gives each byte its weight, signed', () => {
  const bytes = Buffer.from([0, 1, 127, 128, 255]).toString('base64');
  const { weights, bias } = readAttackTable({ unit: 0.5, bias: 2, bytes });
  expect([...weights, bias]).toEqual([0, 0.5, 63.5, -64, -0.5, 2]);
  expect(Math.log2(PLACES) % 1).toBe(0);
});
