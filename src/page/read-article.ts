import type { Article } from '../text/article.ts';
import { findArticleRoots } from './article-roots.ts';
import { type ReadBlock, readBlocks } from './blocks.ts';
import { isNews } from './is-news.ts';
import { type Metadata, readMetadata } from './metadata.ts';

/** An article with what is needed to mark it in the document. */
export interface ReadArticle extends Article {
  readonly blocks: readonly ReadBlock[];
  readonly root: Element;
}

export interface ReadPage {
  readonly isNews: boolean;
  readonly metadata: Metadata;
  readonly articles: readonly ReadArticle[];
}

const FOLLOWS = 4;

const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWS) !== 0;

/** The headline stands in the article or is the last one before it. */
function headlineOf(root: Element): Element | null {
  const inside = root.querySelector('h1');
  if (inside) return inside;
  return (
    [...root.ownerDocument.querySelectorAll('h1')].filter((h1) => isAfter(root, h1)).at(-1) ?? null
  );
}

function commonAncestor(a: Element, b: Element): Element {
  let at = a;
  while (!at.contains(b) && at.parentElement) at = at.parentElement;
  return at;
}

/** Headline and standfirst where they stand before the element that holds the text. */
function preamble(root: Element, headline: Element): ReadBlock[] {
  const between = readBlocks(commonAncestor(root, headline)).filter(
    ({ element, kind }) =>
      !root.contains(element) &&
      isAfter(root, element) &&
      (headline.contains(element) || (isAfter(element, headline) && kind === 'standfirst')),
  );
  return between;
}

/** Reads one article of the page, given its root. */
export function readRoot(root: Element, metadata: Metadata): ReadArticle {
  const headline = headlineOf(root);
  const outside = headline && !root.contains(headline) ? preamble(root, headline) : [];
  const blocks = [...outside, ...readBlocks(root)];
  const title = blocks.find(({ kind }) => kind === 'headline')?.text ?? metadata.title;
  return { title, published: metadata.published, language: metadata.language, blocks, root };
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'standfirst']);

function measure(articles: readonly ReadArticle[]) {
  const blocks = articles.flatMap((article) => article.blocks);
  const running = blocks.filter(({ kind }) => RUNNING.has(kind));
  return {
    characters: running.reduce((sum, { text }) => sum + text.length, 0),
    paragraphs: running.length,
    hasHeadline: blocks.some(({ kind }) => kind === 'headline'),
  };
}

/** Reads a document: its articles and whether they are news. Changes nothing in it. */
export function readPage(document: Document): ReadPage {
  const metadata = readMetadata(document);
  const articles = findArticleRoots(document).map((root) => readRoot(root, metadata));
  return { isNews: isNews(metadata, measure(articles)), metadata, articles };
}
