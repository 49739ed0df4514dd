import { describe, expect, test } from 'vitest';
import { nameReader } from '../../src/page/names.ts';

const read = nameReader();

describe('what class names tell of the place of an element', () => {
  test.each([
    ['comments', 'alien'],
    ['article-comments__list', 'alien'],
    ['c-byline c-byline--related-content', 'alien'],
    ['relatedArticles', 'alien'],
    ['mostPopularBox', 'alien'],
    ['newsletter-signup', 'alien'],
    ['OUTBRAIN', 'alien'],
    ['cookie-banner', 'alien'],
    ['sidebar', 'beside'],
    ['right-rail col-4', 'beside'],
    ['siteFooter', 'beside'],
    ['ad-slot', 'beside'],
    ['author-bio', 'beside'],
    ['share-bar', 'small'],
    ['entry-meta', 'small'],
    ['publish-date', 'small'],
    ['paywall', 'small'],
    ['breadcrumbs', 'small'],

    ['', 'none'],
    ['article-body', 'none'],
    ['story__text', 'none'],
    ['post type-post tag-cookies category-newsletters', 'none'],
    ['has-sidebar', 'none'],
    ['comments-enabled ads-loaded', 'none'],
    ['with-share-buttons', 'none'],
    ['sticky-nav-trigger', 'none'],
    ['two-col-without-sidebar', 'none'],
    ['railway adsense-free shareholder commentary', 'none'],
    ['header-image', 'none'],
  ])('%j: %s', (names, furniture) => {
    expect(read(names).furniture).toBe(furniture);
  });
});

test.each([
  ['sr-only', 'isUnseen'],
  ['visually-hidden', 'isUnseen'],
  ['u-visuallyhidden', 'isUnseen'],
  ['off-screen', 'isUnseen'],
  ['article__standfirst', 'isStandfirst'],
  ['dek', 'isStandfirst'],
  ['wp-caption', 'isCaption'],
  ['figCaption', 'isCaption'],
  ['image-caption', 'isCaption'],
  ['dropCap', 'isDropCap'],
  ['pull-quote', 'isPullQuote'],
] as const)('%s: %s', (name, trait) => {
  expect(read(name)[trait]).toBe(true);
  expect(read(`x${name}x y-story`)[trait]).toBe(false);
});

test('what can be read only by those who see is read', () => {
  expect(read('not-sr-only').isUnseen).toBe(false);
});

test('of an endless list of names the beginning is read', () => {
  const names = `sidebar ${'x-y '.repeat(500_000)} comments`;
  expect(read(names).furniture).toBe('beside');
});

test('no attribute tells nothing', () => {
  expect(read(null)).toBe(read(''));
});
