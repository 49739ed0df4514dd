import { describe, expect, test } from 'vitest';
import { readLanguage, readMetadata } from '../../src/page/metadata.ts';
import { documentOf } from './documents.ts';

const read = (head: string, url?: string) =>
  readMetadata(documentOf(`<head>${head}</head>`, url === undefined ? {} : { url }));

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

describe('title', () => {
  test.each([
    ['<title>Town hacked</title>', 'Town hacked'],
    [
      '<title>Town hacked by persons unknown | Politics | The Paper</title>',
      'Town hacked by persons unknown',
    ],
    [
      '<title>Town hacked by persons – unknown to the police and to all the others</title>',
      'Town hacked by persons – unknown to the police and to all the others',
    ],
    ['<title>The Paper - Town</title>', 'The Paper - Town'],
    ['<title>\n  Town\u00a0hacked\n  </title>', 'Town hacked'],
    [
      `<title>x</title><meta property="og:title" content="Town hacked - what we know">`,
      'Town hacked - what we know',
    ],
    [
      `<meta property="og:site_name" content="The Paper"><meta property="og:title" content="Town hacked - The Paper">`,
      'Town hacked',
    ],
    ['', null],
  ])('%j gives %j', (head, title) => {
    expect(read(head).title).toBe(title);
  });
});

const LINKED =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-02-02"}</script>';

describe('day of publication', () => {
  test.each([
    ['<meta property="article:published_time" content="2020-01-01T09:00:00Z">', '2020-01-01'],
    ['<meta property="ARTICLE:PUBLISHED_TIME" content="2020-01-01">', '2020-01-01'],
    ['<meta itemprop="datePublished" content="2020-01-01">', '2020-01-01'],
    [meta('parsely-pub-date', '2020-01-01'), '2020-01-01'],
    [meta('published_at', '2020-01-01'), '2020-01-01'],
    [meta('publishdate', '2020-01-01'), '2020-01-01'],
    [meta('article:publicationdate', 'Fri Mar 13 21:30:09 EST 2015'), '2015-03-13'],
    [meta('DC.date.issued', '2020-01-01'), '2020-01-01'],
    [meta('date', '2020-01-01'), '2020-01-01'],
    [LINKED, '2020-02-02'],
    [meta('pubdate', '2020-01-01') + LINKED, '2020-01-01'],
    [meta('date', '2020-01-01') + LINKED, '2020-02-02'],
    [meta('pubdate', 'soon') + LINKED, '2020-02-02'],
    [meta('article:modified_time', '2020-01-01'), null],
    [meta('last-updated-date', '2020-01-01'), null],
    [meta('viewport', 'width=2020-01-01'), null],
    ['', null],
  ])('%j gives %j', (head, day) => {
    expect(read(head).published).toBe(day);
  });

  test.each([
    ['https://paper.example/2019/11/12/town-hacked', '2019-11-12'],
    ['https://paper.example/uk/2019/nov/12/town-hacked', '2019-11-12'],
    ['https://paper.example/news/2019-11-12-town-hacked', '2019-11-12'],
    ['https://paper.example/2019/13/40/town-hacked', null],
    ['https://paper.example/news/20191112', null],
  ])('the address %s gives %j', (url, day) => {
    expect(read('', url).published).toBe(day);
  });
});

describe('language', () => {
  test.each([
    ['<html lang="en-GB">', 'en-GB'],
    ['<html lang=" en_US ">', 'en-US'],
    ['<html xml:lang="fr">', 'fr'],
    ['<html lang=""><meta http-equiv="content-language" content="de">', 'de'],
    ['<html><meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['<html>', null],
    [`<html lang="${'x'.repeat(5000)}">`, 'x'.repeat(35)],
  ])('%j gives %j', (html, language) => {
    const document = documentOf(html);
    expect(readMetadata(document).language).toBe(language);
    expect(readLanguage(document)?.replace('_', '-') ?? null).toBe(
      language?.startsWith('x') ? 'x'.repeat(5000) : language,
    );
  });
});

describe('kind of site', () => {
  test.each([
    [meta('generator', 'MediaWiki 1.43.0'), undefined, 'wiki'],
    [meta('generator', 'Discourse 3.2'), undefined, 'forum'],
    [meta('generator', 'Docusaurus v3'), undefined, 'docs'],
    [meta('generator', 'WordPress 6.4'), undefined, null],
    ['</head><body class="single single-product">', undefined, 'shop'],
    ['</head><body id="phpbb">', undefined, 'forum'],
    ['</head><body class="forumula forum-free no-forum">', undefined, null],
    ['', 'https://docs.tool.example/start', 'docs'],
    ['', 'https://forums.tool.example/t/1', 'forum'],
    ['', 'https://mail.example/inbox', 'mail'],
    ['', 'https://dailymail.example/news', null],
    ['', 'https://www.paper.example/forum-for-all', null],
  ])('%j at %j is %j', (head, url, kind) => {
    expect(read(head, url).siteKind).toBe(kind);
  });
});

describe('front page', () => {
  test.each([
    ['https://paper.example/', true],
    ['https://paper.example/?from=mail#top', true],
    ['https://paper.example/en-gb/', true],
    ['https://paper.example/index.html', true],
    ['https://paper.example/2019/town', false],
    ['https://paper.example/tech', false],
  ])('%s: %s', (url, isFront) => {
    expect(read('', url).isFront).toBe(isFront);
  });

  test('a saved page tells by its canonical address', () => {
    expect(read('<link rel="canonical" href="https://paper.example">').isFront).toBe(true);
    expect(read('<link rel="canonical" href="https://paper.example/a/b">').isFront).toBe(false);
    expect(read('').isFront).toBe(false);
  });
});
