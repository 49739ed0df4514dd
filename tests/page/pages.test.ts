import { describe, expect, test } from 'vitest';
import type { ReadBlock } from '../../src/page/blocks.ts';
import { rangeOf } from '../../src/page/ranges.ts';
import { type ReadArticle, readPage, readRoot } from '../../src/page/read-article.ts';
import { normalise } from '../../src/text/normalise.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';
import { documentOf, expectedOf, pageNames, pageSource } from './documents.ts';

const NAMES = pageNames();

/** What is in the document between the words of a sentence, but nobody reads as part of it. */
const BETWEEN = 'script, style, template, [hidden], .sr-only, sup:has(a), a[href^="#"]';

/** The text that a range shows, told by the document alone. */
function shownIn(range: Range): string {
  const copy = range.cloneContents();
  for (const unread of copy.querySelectorAll(BETWEEN)) unread.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return normalise(copy.textContent ?? '').text;
}

const sentencesOf = (block: ReadBlock) =>
  sentenceSpans(block.text).map((span) => ({
    text: block.text.slice(span.start, span.end),
    range: rangeOf(block, span),
  }));

const told = ({ blocks }: ReadArticle) => blocks.map(({ kind, text }) => ({ kind, text }));

test('there are pages of many kinds, news and others', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(20);
  const news = NAMES.filter((name) => expectedOf(name).isNews);
  expect(news.length).toBeGreaterThan(10);
  expect(NAMES.length - news.length).toBeGreaterThan(5);
});

describe.each(NAMES)('%s', (name) => {
  const document = documentOf(pageSource(name));
  const before = document.documentElement.outerHTML;
  const page = readPage(document);
  const expected = expectedOf(name);
  const articles = expected.isNews ? page.articles : [];

  test('is news or not', () => {
    expect(page.isNews).toBe(expected.isNews);
  });

  test('title, date and language', () => {
    const { published, language } = page.metadata;
    const title = page.articles[0]?.title ?? page.metadata.title;
    const { isNews: _, articles: __, ...about } = expected;
    expect({ title, published, language }).toEqual(about);
  });

  test('the blocks of each article', () => {
    expect(articles.map((article) => ({ blocks: told(article) }))).toEqual(
      expected.articles.map(({ blocks }) => ({ blocks })),
    );
  });

  test('title and date of each article', () => {
    expected.articles.forEach((article, at) =>
      expect(articles[at]).toMatchObject({ ...article, blocks: {} }),
    );
  });

  test('each sentence is found again in the document', () => {
    const sentences = page.articles.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
    expect(sentences.map(({ range }) => range && shownIn(range))).toEqual(
      sentences.map(({ text }) => text),
    );
  });

  test('an article read again by its root is the same', () => {
    const again = page.articles.map(({ root }) => readRoot(root, page.metadata));
    expect(again).toEqual(page.articles);
  });

  test('nothing in the document has changed', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
