import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../src/page/json-ld.ts';
import { documentOf } from './documents.ts';

const read = (...scripts: readonly string[]) =>
  readLinkedData(
    documentOf(
      scripts.map((data) => `<script type="application/ld+json">${data}</script>`).join(''),
    ),
    'the title',
  );

const NOTHING = { types: new Set(), published: null, language: null };

describe('what JSON-LD says', () => {
  test.each([
    ['one node', '{"@type":"NewsArticle","datePublished":"2020-01-02","inLanguage":"en"}'],
    ['several types', '{"@type":["NewsArticle"],"datePublished":"2020-01-02","inLanguage":"en"}'],
    [
      'a full type',
      '{"@type":"https://schema.org/NewsArticle","datePublished":"2020-01-02","inLanguage":"en"}',
    ],
    ['a list', '[{"@type":"NewsArticle","datePublished":"2020-01-02","inLanguage":"en"}]'],
    [
      'a graph',
      '{"@graph":[{"@type":"NewsArticle","datePublished":"2020-01-02","inLanguage":"en"}]}',
    ],
    [
      'CDATA',
      '\n//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2020-01-02","inLanguage":"en"}\n//]]>',
    ],
    [
      'a line break in a string',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2020-01-02","inLanguage":"en"}',
    ],
  ])('%s', (_, data) => {
    expect(read(data)).toEqual({
      types: new Set(['NewsArticle']),
      published: '2020-01-02',
      language: 'en',
    });
  });

  test.each([
    ['no JSON', '{"@type": "NewsArticle", oops'],
    ['nothing', ''],
    ['a string', '"NewsArticle"'],
    ['null', 'null'],
    ['a list of lists without end', '['.repeat(2000) + ']'.repeat(2000)],
    ['graphs without end', '{"@graph":'.repeat(2000) + '1' + '}'.repeat(2000)],
    ['types that are none', '{"@type":[1,null,{}],"datePublished":20200102}'],
  ])('%s says nothing', (_, data) => {
    expect(read(data)).toEqual(NOTHING);
  });

  test('broken data do not spoil other data', () => {
    expect(read('{', '{"@type":"Report","datePublished":"2020-01-02"}').published).toBe(
      '2020-01-02',
    );
  });

  test("an article's date counts more than another thing's", () => {
    const site = '{"@type":"WebPage","datePublished":"2001-01-01"}';
    expect(read(site, '{"@type":"Article","datePublished":"2020-01-02"}').published).toBe(
      '2020-01-02',
    );
    expect(read(site).published).toBe('2001-01-01');
  });

  test('of several articles the one with the title of the page counts', () => {
    const other = '{"@type":"NewsArticle","headline":"Another","datePublished":"2001-01-01"}';
    const own = '{"@type":"NewsArticle","headline":"The “title”","datePublished":"2020-01-02"}';
    expect(read(`[${other},${own}]`).published).toBe('2020-01-02');
  });

  test('the main entity of a page is followed', () => {
    const page =
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2020-01-02"}}';
    expect(read(page).types).toEqual(new Set(['WebPage', 'NewsArticle']));
  });

  test('scripts of other types are not read', () => {
    const document = documentOf('<script>{"@type":"NewsArticle"}</script>');
    expect(readLinkedData(document)).toEqual(NOTHING);
  });
});
