import type { Article, BlockKind } from '../../src/text/article.ts';

/** An article of some blocks, written as kind and text. */
export const article = (
  blocks: readonly (readonly [BlockKind, string])[],
  changes: Partial<Omit<Article, 'blocks'>> = {},
): Article => ({
  title: null,
  published: null,
  language: 'en-GB',
  ...changes,
  blocks: blocks.map(([kind, text]) => ({ kind, text })),
});
