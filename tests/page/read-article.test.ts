import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/page/metadata.ts';
import { readPage, readRoot } from '../../src/page/read-article.ts';
import { HEAD, documentOf, newsPage, paragraphs, sentence } from './documents.ts';

const page = (body: string, head = HEAD): Document =>
  documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

const H1 = '<h1>Council hit by attack</h1>';

/** The blocks of a page's articles, each as "kind: text". */
const told = (document: Document): string[] =>
  readPage(document).articles.flatMap(({ blocks }) =>
    blocks.map(({ kind, text }) => `${kind}: ${text}`),
  );

/** What something in the middle of an article is read as. */
const within = (html: string): string[] => {
  const plain = new Set(told(newsPage('')));
  return told(newsPage(html)).filter((line) => !plain.has(line));
};

describe('in an article', () => {
  test.each([
    [
      'a list',
      '<ul><li>One thing</li><li><p>Another thing</p></li></ul>',
      ['list-item: One thing', 'list-item: Another thing'],
    ],
    [
      'a list of terms',
      '<dl><dt>Who</dt><dd>Nobody knows</dd></dl>',
      ['subheading: Who', 'list-item: Nobody knows'],
    ],
    ['a quotation', '<blockquote>“No.”<footer>A man</footer></blockquote>', ['quote: "No."']],
    ['a heading', '<h4>What <em>now</em>?</h4>', ['subheading: What now?']],
    ['a second main heading', '<h1>Part two</h1>', ['subheading: Part two']],
    [
      'a caption',
      '<figure><img><figcaption>The hall. <small class="credit">A. Nobody</small></figcaption></figure>',
      ['caption: The hall.'],
    ],
    [
      'a caption by name',
      '<div class="photo"><span class="image-caption">The hall</span></div>',
      ['caption: The hall'],
    ],
    [
      'a caption that is called a credit',
      '<figure><figcaption class="photo-credit">The hall at noon</figcaption></figure>',
      ['caption: The hall at noon'],
    ],
    ['text in an element without a name', '<div>It was late.</div>', ['paragraph: It was late.']],
    [
      'lines',
      '<div>It was late.<br>Nobody saw it.<br><br>It was late <br> again.</div>',
      ['paragraph: It was late.', 'paragraph: Nobody saw it.', 'paragraph: It was late again.'],
    ],
    [
      'text before and after a paragraph',
      '<div>It was late.<p>Nobody saw it.</p>It was dark.</div>',
      ['paragraph: It was late.', 'paragraph: Nobody saw it.', 'paragraph: It was dark.'],
    ],
    [
      'sentences that a style sheet parts',
      '<p><span>It was late.</span><span>Nobody saw it.</span></p>',
      ['paragraph: It was late. Nobody saw it.'],
    ],
    [
      'custom elements',
      '<x-p>It was late.</x-p><x-p>Nobody <x-b>saw</x-b> it.</x-p>',
      ['paragraph: It was late.', 'paragraph: Nobody saw it.'],
    ],
    [
      'a drop cap',
      '<p><span class="drop-cap">I</span>t was late.</p>',
      ['paragraph: It was late.'],
    ],
    [
      'a drop cap that floats',
      '<div><div class="dropcap">I</div>t was late.</div>',
      ['paragraph: It was late.'],
    ],
    [
      'a table',
      '<table><tr><td>It was late.</td><td>Nobody saw it.</td></tr></table>',
      ['paragraph: It was late.', 'paragraph: Nobody saw it.'],
    ],
    ['a linked sentence', '<p>It was <a href="/x">late</a>.</p>', ['paragraph: It was late.']],
    ['a named anchor', '<p><a name="x">It was late.</a></p>', ['paragraph: It was late.']],
    ['a link to the same page', '<h2><a href="#two">What now?</a></h2>', ['subheading: What now?']],
    [
      'a decoration',
      '<p>It was <span aria-hidden="true">★</span>late.</p>',
      ['paragraph: It was late.'],
    ],
    [
      'a date with text beside it',
      '<p>On <time class="date">2 May</time> it was late.</p>',
      ['paragraph: On 2 May it was late.'],
    ],
    [
      'a paragraph of that name',
      '<div class="paywall"><p>It was late.</p><p>And dark.</p></div>',
      [],
    ],
    [
      'much text in something small',
      `<div class="paywall">${paragraphs(6, 20)}</div>`,
      Array.from({ length: 6 }, (_, at) => `paragraph: ${sentence(20 + at)}`),
    ],
  ])('%s', (_, html, lines) => {
    expect(within(html)).toEqual(lines);
  });
});

describe('not of an article', () => {
  test.each([
    ['navigation', `<nav><p>${sentence('x')}</p></nav>`],
    ['navigation by role', `<div role="navigation"><p>${sentence('x')}</p></div>`],
    ['a rail', `<aside><p>${sentence('x')}</p></aside>`],
    ['a rail by name', `<div id="right-rail"><p>${sentence('x')}</p></div>`],
    ['comments', `<section class="comments"><p>${sentence('x')}</p></section>`],
    ['very much of them', `<section class="comments">${paragraphs(20, 50)}</section>`],
    ['a newsletter box', `<form><p>${sentence('x')}</p><input></form>`],
    ['a button', '<button>It was late.</button>'],
    ['a link to another story', '<p><a href="/x">It was late, and nobody saw it</a></p>'],
    ['a heading that is half of one', '<h2>Opinion <a href="/x">It was late again</a></h2>'],
    ['a teaser', `<div><h3><a href="/x">It was late</a></h3><p>${sentence('x')}</p></div>`],
    [
      'a teaser with a picture and a label',
      `<article><figure><figcaption>A picture</figcaption></figure><span>Opinion</span><h3><a href="/x">It was late</a></h3><p>${sentence('x')}</p></article>`,
    ],
    [
      'a teaser in a list',
      `<ul><li><a href="/x">It was late in the town</a><p>${sentence('x')}</p></li></ul>`,
    ],
    ['a byline', '<p>By Orla Whitcombe</p>'],
    [
      'a byline by name',
      '<p class="byline">Orla Whitcombe, local affairs reporter of this newspaper</p>',
    ],
    ['a date', '<p>12 November 2019</p>'],
    ['an advertisement', `<div class="ad-slot"><p>${sentence('x')}</p></div>`],
    ['a component of that name', `<newsletter-box><p>${sentence('x')}</p></newsletter-box>`],
    ['source code', '<pre><code>while (attack) wait();</code></pre>'],
    ['a picture', '<svg><text>It was late.</text></svg>'],
    ['what can be typed over', `<div contenteditable><p>${sentence('x')}</p></div>`],
    ['what is out of sight', `<p style="position: absolute; left: -9999px">${sentence('x')}</p>`],
    ['the same again', `<p>${sentence(0)}</p>`],
    ['a pull quote', '<blockquote class="pull-quote">“somebody attacked something”</blockquote>'],
  ])('%s', (_, html) => {
    expect(within(html)).toEqual([]);
  });

  test('headings with nothing after them', () => {
    expect(told(page(`${H1}${paragraphs(5)}<h2>More</h2><h3>And more</h3>`)).at(-1)).toBe(
      `paragraph: ${sentence(4)}`,
    );
  });
});

describe('the headline', () => {
  test.each([
    ['the one main heading', `${H1}${paragraphs(5)}`],
    ['not the logo', `<h1><a href="/">The Paper</a></h1><main>${H1}${paragraphs(5)}</main>`],
    ['not an unlinked logo either', `<h1>The Paper</h1><main>${H1}${paragraphs(5)}</main>`],
    [
      'a heading of another rank',
      `<h1>The Paper</h1><h2>Council hit by attack</h2>${paragraphs(5)}`,
    ],
    ['no heading', `<div>Council hit by attack</div>${paragraphs(5)}`],
    ['far above the text', `<div class="hero">${H1}</div><div><div>${paragraphs(5)}</div></div>`],
    ['in odd company', `<div class="breadcrumbs"><a href="/">Home</a> ${H1}</div>${paragraphs(5)}`],
    ['with an odd name', `<h1 class="sticky-nav">Council hit by attack</h1>${paragraphs(5)}`],
    ['in a named place', `<div class="sidebar">${H1}${paragraphs(5)}</div>`],
    [
      'in a heading of other words',
      `${H1}${paragraphs(5)}`,
      '<title>What happened to the town</title><meta property="og:type" content="article">',
    ],
  ])('%s', (_, body, head = HEAD) => {
    const lines = told(page(body, head));
    expect(lines[0]).toBe('headline: Council hit by attack');
    expect(lines.filter((line) => line.startsWith('paragraph'))).toHaveLength(5);
  });

  test('what stands above it is not of the article', () => {
    const above = '<p>Somebody wants you to read this before you read anything else.</p>';
    expect(told(page(`<main>${above}${H1}${paragraphs(5)}</main>`))[0]).toMatch(/^headline/u);
  });

  test('a page without one has the title of its head', () => {
    const [article] = readPage(page(paragraphs(5))).articles;
    expect(article?.title).toBe('Council hit by attack');
    expect(article?.blocks[0]?.kind).toBe('paragraph');
  });
});

describe('the standfirst', () => {
  const second = (body: string): string | undefined =>
    told(page(`${H1}${body}${paragraphs(5)}`))[1];

  test.each([
    ['by name', '<p class="dek">It was late</p>'],
    ['by the name of what is around it', '<div class="article-summary"><p>It was late</p></div>'],
    ['by what it describes', '<p itemprop="description">It was late</p>'],
    ['a heading that is a sentence', '<h2>It was late.</h2>'],
  ])('%s', (_, html) => {
    expect(second(html)).toMatch(/^standfirst: It was late/u);
  });

  test('only before the text, and no more than three paragraphs of it', () => {
    const lines = told(
      page(
        `<article>${H1}<div class="intro">${paragraphs(8)}</div><p class="intro">It was late.</p></article>`,
      ),
    );
    expect(lines.filter((line) => line.startsWith('standfirst')).length).toBeLessThanOrEqual(3);
    expect(lines.at(-1)).toBe('paragraph: It was late.');
  });
});

describe('the parts of an article', () => {
  test.each([
    [
      'in two elements',
      `<div>${H1}<div>${paragraphs(5)}</div><div>${paragraphs(2, 5)}</div></div>`,
    ],
    [
      'with rails in between',
      `<main><div>${H1}${paragraphs(2)}</div><aside><p>x</p></aside><div>${paragraphs(5, 2)}</div></main>`,
    ],
    [
      'above what holds most of it',
      `<main>${H1}${paragraphs(2)}<div>${paragraphs(5, 2)}</div></main>`,
    ],
    [
      'in sections',
      `<article>${H1}<section>${paragraphs(4)}</section><section>${paragraphs(3, 4)}</section></article>`,
    ],
  ])('%s', (_, body) => {
    const lines = told(page(`<div>${body}</div><footer>${sentence('x')}</footer>`));
    expect(lines).toEqual([
      'headline: Council hit by attack',
      ...Array.from({ length: 7 }, (__, at) => `paragraph: ${sentence(at)}`),
    ]);
  });

  test('teasers beside it are none, whatever they are called', () => {
    const teaser = (n: number): string =>
      `<div><h3><a href="/${n}">Another story</a></h3><p>${sentence(n)}</p></div>`;
    const body = `<main><div>${H1}${paragraphs(7)}</div><div>${teaser(20)}${teaser(21)}</div></main>`;
    expect(told(page(body))).toHaveLength(8);
  });
});

describe('several articles', () => {
  const article = (title: string, inside: string, from: number): string =>
    `<article><h1>${title}</h1>${inside}${paragraphs(6, from)}</article>`;
  const dates = (body: string): (string | null)[] =>
    readPage(page(body)).articles.map(({ published }) => published);

  test('each has its own headline and text', () => {
    const { articles } = readPage(
      page(article('One story', '', 0) + article('Two stories', '', 10)),
    );
    expect(articles.map(({ title }) => title)).toEqual(['One story', 'Two stories']);
    expect(articles.map(({ blocks }) => blocks.length)).toEqual([7, 7]);
  });

  test.each([
    [
      'each its own',
      '<time datetime="2020-02-01">x</time>',
      '<time datetime="2019-12-31">x</time>',
      ['2020-02-01', '2019-12-31'],
    ],
    [
      "the first the page's",
      '',
      '<time datetime="2019-12-31">x</time>',
      ['2020-02-03', '2019-12-31'],
    ],
    ['the second none', '', '', ['2020-02-03', null]],
    ['in words', '', '<p>31 December 2019</p>', ['2020-02-03', '2019-12-31']],
    [
      'in its data',
      '',
      '<meta itemprop="datePublished" content="2019-12-31">',
      ['2020-02-03', '2019-12-31'],
    ],
    [
      'published before changed',
      '',
      '<time class="updated" datetime="2021-01-01">x</time><time class="published" datetime="2019-12-31">x</time>',
      ['2020-02-03', '2019-12-31'],
    ],
  ])('dates: %s', (_, first, second, expected) => {
    expect(dates(article('One story', first, 0) + article('Two stories', second, 10))).toEqual(
      expected,
    );
  });

  test('in elements without a meaning, when each has a date', () => {
    const body = (
      article('One story', '<time datetime="2020-02-01">x</time>', 0) +
      article('Two stories', '<time datetime="2020-02-02">x</time>', 10)
    ).replaceAll('article>', 'div>');
    expect(dates(body)).toEqual(['2020-02-01', '2020-02-02']);
  });

  test.each([
    [
      'sections with main headings',
      `<article>${H1}${paragraphs(6)}<section><h1>Part</h1>${paragraphs(6, 10)}</section></article>`,
    ],
    [
      'an article in an article',
      `<article>${H1}${paragraphs(6)}<article><h1>Inside</h1>${paragraphs(6, 10)}</article></article>`,
    ],
    [
      'a short one beside a long one',
      `<article>${H1}${paragraphs(6)}</article><article><h1>Short</h1><p>Short.</p></article>`,
    ],
  ])('but not %s', (_, body) => {
    expect(readPage(page(body)).articles).toHaveLength(1);
  });
});

describe('the day of publication', () => {
  const day = (inside: string): string | null =>
    readPage(page(`<main>${inside}</main>`, '<title>Council hit by attack</title>')).metadata
      .published;

  test.each([
    [
      'an element for times',
      `${H1}<time datetime="2019-11-12">x</time>${paragraphs(5)}`,
      '2019-11-12',
    ],
    ['words', `${H1}<p>12 November 2019</p>${paragraphs(5)}`, '2019-11-12'],
    [
      'a byline with words',
      `${H1}<p class="byline">By Orla Whitcombe, 12 November 2019</p>${paragraphs(5)}`,
      '2019-11-12',
    ],
    [
      'words above the headline',
      `<p>Tuesday 12 November 2019</p>${H1}${paragraphs(5)}`,
      '2019-11-12',
    ],
    ['words below the text', `${H1}${paragraphs(5)}<p>12 November 2019</p>`, '2019-11-12'],
    [
      'not a day in the text',
      `${H1}<p>On 12 November 2019 somebody attacked the council of the town.</p>${paragraphs(5)}`,
      null,
    ],
    [
      'not that of a teaser',
      `${H1}${paragraphs(5)}<ul><li><a href="/x">Another story of ours</a><time datetime="2019-11-12">x</time><p>And what it is about</p></li></ul>`,
      null,
    ],
    [
      'not that of a comment',
      `${H1}<div class="comments"><time datetime="2019-11-12">x</time><p>x</p></div>${paragraphs(5)}`,
      null,
    ],
  ])('%s', (_, inside, expected) => {
    expect(day(inside)).toBe(expected);
  });

  test('a day of revision is told, but makes no news', () => {
    const body = `${H1}<p>Last updated: <time class="updated" datetime="2019-11-12">12 November 2019</time></p>${paragraphs(6)}`;
    const { isNews, metadata } = readPage(page(body, '<title>Council hit by attack</title>'));
    expect([isNews, metadata.published]).toEqual([false, '2019-11-12']);
  });
});

test('the language is that of the element around the article', () => {
  const document = page(`<div lang="en-AU"><main>${H1}${paragraphs(5)}</main></div>`);
  document.documentElement.lang = 'de';
  const { metadata, articles } = readPage(document);
  expect([metadata.language, articles[0]?.language]).toEqual(['de', 'en-AU']);
});

describe('an article read again', () => {
  test('has what the page has changed', () => {
    const document = newsPage('<p id="x">It was late.</p>');
    const metadata = readMetadata(document);
    const root = readPage(document).articles[0]?.root as Element;
    document.getElementById('x')?.replaceChildren('It was early.');
    const texts = readRoot(root, metadata).blocks.map(({ text }) => text);
    expect(texts).toContain('It was early.');
    expect(texts).not.toContain('It was late.');
  });

  test('is empty when its root is gone', () => {
    const document = newsPage('');
    const root = readPage(document).articles[0]?.root as Element;
    root.remove();
    expect(readRoot(root, readMetadata(document)).blocks).toEqual([]);
  });
});

describe('where a style sheet rules', () => {
  /** Gives a document a layout, as far as reading asks for it. */
  function layOut(document: Document, isShown: (element: Element) => boolean): Document {
    const { prototype } = (document.defaultView as Window & typeof globalThis).Element;
    prototype.checkVisibility = function (this: Element) {
      return isShown(this);
    };
    return document;
  }

  test('what is not shown is not read', () => {
    const document = newsPage(
      '<p class="x">It was late.</p><p>It was <b class="x">not </b>late.</p>',
    );
    const lines = told(layOut(document, (element) => element.closest('.x') === null));
    expect(lines).toContain('paragraph: It was late.');
    expect(lines.filter((line) => line.includes('late'))).toHaveLength(1);
  });

  test('what is cut down to nothing is for screen readers', () => {
    const document = newsPage(
      '<style>.x { position: absolute; clip: rect(0px, 0px, 0px, 0px) }</style><p>It was <b class="x">not </b>late.</p>',
    );
    expect(told(layOut(document, () => true))).toContain('paragraph: It was late.');
  });

  test('a page that is hidden as a whole, until its scripts have run, is read', () => {
    expect(told(layOut(newsPage(''), () => false))).toHaveLength(6);
  });
});
