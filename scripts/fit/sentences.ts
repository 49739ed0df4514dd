import { readFileSync } from 'node:fs';
import type { Incident } from '../../src/knowledge/schema.ts';
import { mentionsAttack } from '../../src/statements/attack-terms.ts';
import type { Example } from './attack.ts';

/**
 * Kinds of the sentences in `data/sentences.tsv`, all written for this purpose: P says something about an attack, H what
 * attacks can or commonly do, C comes from the same sort of articles and says nothing about one, G is ordinary news.
 */
const WEIGHTS: Readonly<Record<string, number>> = { P: 1, H: 0.5, C: 1, G: 1 };

/** A sentence with its kind and, for P and H, its topic. */
export interface WrittenSentence {
  readonly kind: string;
  readonly topic: string;
  readonly text: string;
}

/** @throws when a line has no known kind, with its number */
export function readSentences(file: string): WrittenSentence[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const [kind = '', topic = '', text = ''] = line.split('\t');
    if (WEIGHTS[kind] === undefined || text === '') throw new Error(`${file}:${at + 1}: ${line}`);
    return { kind, topic, text };
  });
}

/** Wordings of claims speak of attacks too, but in the middle of an article: those count that name one, a few and a little. */
const EACH = 4;
const WORDING_WEIGHT = 0.2;

export const examplesOf = (
  sentences: readonly WrittenSentence[],
  incidents: readonly Incident[],
): Example[] => [
  ...sentences.map(({ kind, text }) => ({
    text,
    isAttack: kind === 'P' || kind === 'H',
    weight: WEIGHTS[kind] ?? 0,
  })),
  ...incidents
    .flatMap(({ claims }) => claims.flatMap(({ wordings }) => wordings))
    .filter(mentionsAttack)
    .filter((_, at) => at % EACH === 0)
    .map((text) => ({ text, isAttack: true, weight: WORDING_WEIGHT })),
];
