import type { Article } from '../text/article.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** An article as linking sees it. */
export interface Reading {
  readonly sentences: readonly ParsedSentence[];
  readonly lead: ReadonlySet<ParsedSentence>;
  /** Blocks that speak of an attack or of a failure that may be blamed on one. */
  readonly attackBlocks: ReadonlySet<number>;
  /** Day of publication, YYYY-MM-DD, or null. */
  readonly published: string | null;
  readonly years: ReadonlySet<string>;
}

/** Paragraphs after the headline and standfirst that count as the lead. */
const LEAD_BLOCKS = 3;

function leadOf(sentences: readonly ParsedSentence[]): Set<ParsedSentence> {
  const first = sentences.find(({ kind }) => kind === 'paragraph')?.block ?? 0;
  return new Set(
    sentences.filter(
      ({ kind, block }) =>
        kind === 'headline' || kind === 'standfirst' || block < first + LEAD_BLOCKS,
    ),
  );
}

export const yearsIn = (sentences: readonly ParsedSentence[]): Set<string> =>
  new Set(sentences.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/gu) ?? []));

/** The different terms of some sentences. */
export function termsIn(sentences: readonly ParsedSentence[]): Set<string> {
  const terms = new Set<string>();
  for (const sentence of sentences) for (const term of sentence.terms) terms.add(term);
  return terms;
}

export const readingOf = (article: Article, sentences: readonly ParsedSentence[]): Reading => ({
  published: article.published,
  sentences,
  lead: leadOf(sentences),
  attackBlocks: new Set(sentences.filter(({ incident }) => incident).map(({ block }) => block)),
  years: yearsIn(sentences),
});
