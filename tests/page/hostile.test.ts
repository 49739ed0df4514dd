import { describe, expect, test } from 'vitest';
import { quickLook } from '../../src/page/quick-look.ts';
import { readPage } from '../../src/page/read-article.ts';
import { HEAD, documentOf, newsPage, paragraphs, sentence } from './documents.ts';

const texts = (document: Document): string[] =>
  readPage(document).articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));

const page = (body: string): Document => documentOf(`<!doctype html>${HEAD}<body>${body}`);

const STORY = `<h1>Council hit by attack</h1>${paragraphs(6)}`;
const STORY_TEXTS = [
  'Council hit by attack',
  ...Array.from({ length: 6 }, (_, at) => sentence(at)),
];

describe('markup that is broken or odd', () => {
  test.each([
    ['no head', documentOf(STORY)],
    ['nothing around the text', documentOf(paragraphs(6))],
    ['two bodies', documentOf(`<body>${STORY}</body><body></body></html></html>`)],
    [
      'no closing tags',
      documentOf(`<h1>Council hit by attack${paragraphs(6).replaceAll('</p>', '')}`),
    ],
    [
      'broken data',
      page(`<script type="application/ld+json">{"@type":"NewsArticle",</script>${STORY}`),
    ],
    [
      'text in a paragraph of a heading',
      page(`<h1>Council hit by attack<div></div>${paragraphs(6)}`),
    ],
    ['an article in a list', page(`<ul><li><article>${STORY}</article></li></ul>`)],
    ['misplaced table rows', page(`<table>${STORY}<tr></table>`)],
    ['comments all over', page(STORY.replaceAll('<p>', '<!-- <p>x</p> --><p><!-- -->'))],
  ])('%s', (_, document) => {
    expect(texts(document).slice(-6)).toEqual(STORY_TEXTS.slice(-6));
  });

  test('XHTML', () => {
    const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>T</title></head><body>${STORY}<br/></body></html>`;
    const document = documentOf(xhtml, { contentType: 'application/xhtml+xml' });
    expect(texts(document)).toEqual(STORY_TEXTS);
    expect(readPage(document).metadata.language).toBe('en');
  });

  test.each([
    ['nothing at all', documentOf('')],
    [
      'frames',
      documentOf('<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset>'),
    ],
    ['only a picture', documentOf('<img src="x">')],
    ['only white space', documentOf(`<body>${'<p> \n\u00a0</p>'.repeat(50)}`)],
    [
      'only links',
      documentOf(
        `<body>${'<p><a href="/x">A long link to another story on this site</a></p>'.repeat(50)}`,
      ),
    ],
  ])('%s is no news, and no error', (_, document) => {
    expect(readPage(document).isNews).toBe(false);
  });

  test('an XML document and one without any element', () => {
    const feed = documentOf('<rss><item>text</item></rss>', { contentType: 'text/xml' });
    expect(readPage(feed)).toMatchObject({ isNews: false, articles: [] });
    feed.documentElement.remove();
    expect(readPage(feed)).toMatchObject({ isNews: false, articles: [] });
    expect(quickLook(feed, () => true)).toEqual({ kind: 'not-news' });
  });

  test('a page that is an editor is not read', () => {
    const document = page(STORY);
    document.body.setAttribute('contenteditable', '');
    expect(readPage(document).articles).toEqual([]);
  });
});

/** Names that a page can give to its fields, pictures and forms to put them in front of what scripts use. */
const PROPERTIES =
  `attributes childNodes children classList className closest contains firstChild getAttribute
  hasAttribute hasAttributes id isConnected localName nextSibling nodeName nodeType nodeValue ownerDocument
  parentElement parentNode previousSibling querySelector querySelectorAll tagName textContent`.split(
    /\s+/u,
  );
const DOCUMENT_PROPERTIES =
  `body createRange createTreeWalker defaultView designMode documentElement
  getElementsByTagName head location querySelector title`.split(/\s+/u);

describe('elements that are named as properties', () => {
  const fields = PROPERTIES.map((name) => `<input name="${name}">`).join('');
  const images = DOCUMENT_PROPERTIES.map(
    (name) => `<img name="${name}"><form name="${name}"></form>`,
  ).join('');

  test.each([
    ['fields of a form around the page', `<form>${fields}${STORY}</form>`],
    [
      'fields of a form around the text',
      `<h1>Council hit by attack</h1><form>${fields}${paragraphs(6)}</form>`,
    ],
    ['fields of a form in the text', STORY.replace('</h1>', `</h1><form>${fields}</form>`)],
    ['forms in forms', `<form>${fields}<div><table><form>${fields}</table>${STORY}</div></form>`],
    ['pictures and forms of the document', `${STORY}${images}`],
  ])('%s', (_, body) => {
    const document = page(body);
    const whole = document.createElement('div');
    expect(texts(document)).toEqual(STORY_TEXTS);
    expect(quickLook(document, () => true).kind).toBe('candidate');
    expect(whole).toBeDefined();
  });

  test('a root is never such a form', () => {
    const document = page(`<form>${fields}${STORY}</form>`);
    expect(readPage(document).articles[0]?.root.contains(document.querySelector('h1'))).toBe(true);
  });
});

/** Reading takes time in step with the page; these pages are far beyond what any square of theirs would allow. */
describe('pages without end', { timeout: 60_000 }, () => {
  const read = (document: Document): number => {
    const start = performance.now();
    readPage(document);
    quickLook(document, () => false);
    return performance.now() - start;
  };

  test.each([
    ['elements in elements', page('<div>'.repeat(2000) + STORY)],
    ['paragraphs', page(`<h1>Council hit by attack</h1>${paragraphs(10_000)}`)],
    ['inline elements in one paragraph', page(`${STORY}<p>${'<b>word. </b>'.repeat(20_000)}`)],
    ['line breaks', page(`${STORY}<div>${'word<br>'.repeat(20_000)}`)],
    ['headlines', page('<div><h1>Headline of this one here</h1>'.repeat(1000) + STORY)],
    ['dates', page(`${'<time datetime="2020-01-01">x</time>'.repeat(20_000)}${STORY}`)],
    ['rails in rails', page('<aside>'.repeat(1000) + paragraphs(1000))],
    [
      'cards in cards',
      page('<div><h3><a href="/x">Another story of ours</a></h3><p>x</p>'.repeat(1000)),
    ],
    ['paragraphs at each depth', page(`<div>${paragraphs(1)}`.repeat(1000))],
    ['names', page(`<div class="${'related side-bar x '.repeat(100_000)}">x</div>${STORY}`)],
    ['white space', page(`<p>${' '.repeat(2_000_000)}</p>${STORY}`)],
    ['a title', documentOf(`<title>${'a - '.repeat(200_000)}</title>${STORY}`)],
    [
      'data',
      page(
        `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(20_000)}{}]</script>${STORY}`,
      ),
    ],
    ['dates in data', page(`<time datetime="${'1 '.repeat(500_000)}">x</time>${STORY}`)],
    ['style', page(`<p style="${'left: '.repeat(200_000)}">x</p>${STORY}`)],
  ])('%s', (_, document) => {
    expect(read(document)).toBeLessThan(4000);
  });

  test('an article in the middle of them is found', () => {
    const deep = page('<div>'.repeat(1500) + STORY + '</div>'.repeat(1500));
    expect(texts(deep)).toEqual(STORY_TEXTS);
    const wide = newsPage('<b></b>'.repeat(30_000));
    expect(texts(wide)).toHaveLength(6);
  });
});
