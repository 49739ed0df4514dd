import { isFurniture, isNeverText, isRail } from './elements.ts';

/** Shorter paragraphs are captions, bylines and teasers more often than article text. */
const PARAGRAPH_FROM = 40;
/** The root is the deepest element that still holds this share of the page's paragraph text. */
const ROOT_SHARE = 0.7;
/** Each of several articles on a page (infinite scroll) has at least this much text. */
const ARTICLE_FROM = 400;
/** A page can nest without end; articles do not. */
const DEPTH_LIMIT = 256;
/** Text that is mostly links is a list of other stories. */
const MOST_LINKED = 0.5;

const PARAGRAPHS =
  'p, li, blockquote, [itemprop="articleBody"], div:has(> br), section:has(> br), td:has(> br), font:has(> br)';

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += link.textContent.length;
  return length;
}

/** Characters of article-like text that stand directly in an element. */
function ownLength(element: Element): number {
  if (element.localName === 'p') {
    const { length } = element.textContent.trim();
    return linkedLength(element) > MOST_LINKED * length ? 0 : length;
  }
  let length = 0;
  for (const node of element.childNodes)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length;
}

type Skip = (element: Element) => boolean;

const skipFurniture: Skip = (element) =>
  isNeverText(element) || isRail(element) || isFurniture(element);
const skipLittle: Skip = isNeverText;

/** An element with its ancestors up to the body; none when one of them is skipped. */
function chainOf(element: Element, skips: Skip): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (chain.push(at) > DEPTH_LIMIT) return [];
    if (at.localName === 'body') return chain;
    if (skips(at)) return [];
  }
  return [];
}

function remembered(skip: Skip): Skip {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = skip(element);
    known.set(element, now);
    return now;
  };
}

/** How much paragraph text each element of the body holds. */
function weighElements(body: Element, skip: Skip): Map<Element, number> {
  const weights = new Map<Element, number>();
  const skips = remembered(skip);
  for (const element of body.querySelectorAll(PARAGRAPHS)) {
    const length = ownLength(element);
    if (length < PARAGRAPH_FROM) continue;
    for (const at of chainOf(element, skips)) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  return weights;
}

function deepestHolder(body: Element, weights: ReadonlyMap<Element, number>): Element {
  const needed = ROOT_SHARE * (weights.get(body) ?? 0);
  let at = body;
  for (;;) {
    const child = [...at.children].find((element) => (weights.get(element) ?? 0) >= needed);
    if (!child || /^(?:p|li|blockquote|ul|ol)$/u.test(child.localName)) return at;
    at = child;
  }
}

/** Where several whole articles stand under one element, those; else the element itself. */
function splitArticles(root: Element, weights: ReadonlyMap<Element, number>): Element[] {
  const articles = [...root.querySelectorAll('article')].filter(
    (article) =>
      (weights.get(article) ?? 0) >= ARTICLE_FROM && article.querySelector('h1') !== null,
  );
  return articles.length > 1 ? articles : [root];
}

/**
 * The elements that hold the page's articles: one as a rule, several where a page appends further articles, none
 * where there is no running text. Found by where the paragraph text is, for a third of news pages has no
 * `<article>`, and many have one around each teaser.
 */
export function findArticleRoots(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  for (const skip of [skipFurniture, skipLittle]) {
    const weights = weighElements(body, skip);
    if (weights.size > 0) return splitArticles(deepestHolder(body, weights), weights);
  }
  return [];
}
