import { describe, expect, test } from 'vitest';
import { type TextMeasure, isNews } from '../../src/page/is-news.ts';
import type { Metadata } from '../../src/page/metadata.ts';

const PLAIN: Metadata = {
  title: 'A title',
  published: null,
  language: 'en',
  openGraphType: null,
  generator: null,
  types: new Set(),
  siteKind: null,
  isFront: false,
  addresses: [],
};

const ARTICLE: TextMeasure = {
  characters: 2000,
  paragraphs: 10,
  hasHeadline: true,
  isDated: true,
  pointers: 0,
  stamps: 0,
  listings: 0,
};

type Row = readonly [boolean, string, Partial<TextMeasure>, Partial<Metadata>?];

const typed = (...types: string[]): Partial<Metadata> => ({ types: new Set(types) });
const graph = (openGraphType: string): Partial<Metadata> => ({ openGraphType });

const ROWS: readonly Row[] = [
  // It says that it is news.
  [true, 'a news article', {}, typed('NewsArticle')],
  [true, 'one of a special sort', {}, typed('ReportageNewsArticle')],
  [true, 'a live blog, with dated posts', { stamps: 40 }, typed('LiveBlogPosting')],
  [true, 'a wire of two sentences', { characters: 220, paragraphs: 2 }, typed('NewsArticle')],
  [true, 'without date or headline', { isDated: false, hasHeadline: false }, typed('NewsArticle')],
  [true, 'beside a product', {}, typed('NewsArticle', 'Product')],
  [true, 'in a community', {}, { ...typed('NewsArticle'), siteKind: 'forum' }],
  [false, 'but has no text', { characters: 100 }, typed('NewsArticle')],
  [false, 'but is a wiki', {}, { ...typed('NewsArticle'), siteKind: 'wiki' }],
  [false, 'but is a list of stories', { pointers: 20 }, typed('NewsArticle')],
  [false, 'but of a whole section', {}, typed('CollectionPage', 'NewsArticle')],

  // It says that it is an article.
  [true, 'an article', {}, typed('Article')],
  [true, 'by Open Graph', {}, graph('article')],
  [true, 'by Open Graph in other words', {}, graph('news_story')],
  [true, 'with a date alone', { hasHeadline: false }, graph('article')],
  [true, 'with a headline alone', { isDated: false }, graph('article')],
  [
    true,
    'of a site that calls all pages "website"',
    {},
    { ...typed('Article'), ...graph('website') },
  ],
  [true, 'with some links in between', { pointers: 4 }, graph('article')],
  [
    false,
    'with neither date nor headline',
    { isDated: false, hasHeadline: false },
    graph('article'),
  ],
  [false, 'in a forum', {}, { ...graph('article'), siteKind: 'forum' }],
  [false, 'in a manual', {}, { ...typed('TechArticle'), siteKind: 'docs' }],
  [false, 'mostly links', { pointers: 8 }, graph('article')],
  [false, 'of a list', {}, { ...graph('article'), ...typed('CollectionPage') }],

  // It says that it is something else.
  [false, 'a product', {}, typed('Product')],
  [false, 'a product by Open Graph', {}, graph('product')],
  [false, 'questions and answers', {}, typed('QAPage')],
  [false, 'a thread', {}, typed('DiscussionForumPosting')],
  [false, 'a repository', {}, graph('object')],
  [false, 'a profile', {}, graph('profile')],
  [false, 'a blog as a whole', {}, graph('blog')],

  // It says nothing.
  [true, 'a headline, a date and text', {}],
  [true, 'on a site that calls all pages "website"', {}, graph('website')],
  [true, 'with types that tell nothing', {}, typed('WebPage', 'Organization')],
  [false, 'no date', { isDated: false }],
  [false, 'no headline', { hasHeadline: false }],
  [false, 'little text', { characters: 300 }],
  [false, 'two paragraphs', { paragraphs: 2 }],
  [false, 'dated posts', { stamps: 3 }],
  [false, 'source code', { listings: 3 }],
  [false, 'links in between', { pointers: 5 }],
  [false, 'a front page', {}, { isFront: true }],
  [false, 'a shop', {}, { siteKind: 'shop' }],
];

describe('whether a page is news', () => {
  const cases = ROWS.map(([expected, name, text, metadata]) => ({
    expected,
    name,
    text: { ...ARTICLE, ...text },
    metadata: { ...PLAIN, ...metadata },
  }));

  test.each(cases)('$expected: $name', ({ expected, text, metadata }) => {
    expect(isNews(metadata, text)).toBe(expected);
  });
});
