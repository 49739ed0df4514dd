import { describe, expect, test, vi } from 'vitest';
import { quickLook } from '../../src/page/quick-look.ts';
import { someText } from '../../src/page/some-text.ts';
import { documentOf, pageNames, pageSource, expectedOf, paragraphs } from './documents.ts';

const isAbout = (text: string): boolean => /\bcyber[- ]attack\b/u.test(text);
const THREE = '<p>a</p><p>b</p><p>c</p>';

describe('a first look', () => {
  test.each([
    ['candidate', `<p>A cyber attack.</p>${THREE}`],
    ['candidate', '<h1>Cyber</h1><div>A cyber attack.</div>'],
    ['candidate', 'cyber attack<br>'.repeat(6)],
    ['candidate', '<article>A cyber attack</article>'],
    ['candidate', '<meta property="og:type" content="Article">A cyber attack'],
    ['candidate', '<div itemtype="http://schema.org/NewsArticle">A cyber attack</div>'],
    [
      'candidate',
      '<script type="application/ld+json">{"@type":"BlogPosting"}</script>A cyber attack',
    ],
    ['no-attack', `<p>A cyber lecture.</p>${THREE}`],
    ['no-attack', `<script>"cyber attack"</script>${THREE}`],
    ['no-attack', `<style>/* cyber attack */</style>${THREE}`],
    ['no-attack', `<textarea>cyber attack</textarea>${THREE}`],
    ['no-attack', `<title>cyber attack</title>${THREE}`],
    ['not-news', 'A cyber attack'],
    ['not-news', ''],
  ])('%s: %j', (kind, html) => {
    expect(quickLook(documentOf(html), isAbout).kind).toBe(kind);
  });

  test.each([
    ['<html lang="de">', 'de'],
    ['<html><meta http-equiv="content-language" content="fr-CA">', 'fr-CA'],
  ])('another language, %j, is not read any further', (html, language) => {
    const mentions = vi.fn(isAbout);
    const look = quickLook(documentOf(`${html}<body><p>cyber attack</p>${THREE}`), mentions);
    expect(look).toEqual({ kind: 'other-language', language });
    expect(mentions).not.toHaveBeenCalled();
  });

  test('a page without a body is no news', () => {
    const document = documentOf('<p>x</p>');
    document.documentElement.remove();
    expect(quickLook(document, isAbout)).toEqual({ kind: 'not-news' });
  });

  test.each(pageNames().filter((name) => expectedOf(name).isNews))('lets %s pass', (name) => {
    expect(quickLook(documentOf(pageSource(name)), () => true)).toEqual({ kind: 'candidate' });
  });
});

describe('the text that is tested', () => {
  const seen = (html: string): string[] => {
    const pieces: string[] = [];
    someText(documentOf(`<body>${html}`).body, (text) => {
      pieces.push(text);
      return false;
    });
    return pieces;
  };

  test.each([
    ['a cyber\u00a0attack', true],
    ['a cyber\u2011attack', true],
    ['a cy\u00adber at\u200btack', true],
    ['a <b>cyber</b> attack', true],
    ['<b>a</b> cyber attack', true],
    ['<p>the cyber attack</p><p>of Monday</p>', true],
    ['cyber <!-- x -->attack', true],
    ['cyber<script>no</script> attack', true],
    ['a cyber\n   attack', true],
    ['<i>cyber</i> <i>attack</i>', true],
    ['<b>c</b>yber attack', true],
    ['a cyber tack', false],
  ])('%j: %s', (html, expected) => {
    expect(someText(documentOf(`<body>${html}`).body, isAbout)).toBe(expected);
  });

  test('is cut into pieces, none of which cuts a phrase in two', () => {
    const filler = 'x'.repeat(16_370);
    expect(someText(documentOf(`<body><p>${filler}</p><p>cyber attack</p>`).body, isAbout)).toBe(
      true,
    );
    expect(
      someText(documentOf(`<body><p>${filler} a cyber</p> <p>attack</p>`).body, (text) =>
        /cyber\s+attack/u.test(text),
      ),
    ).toBe(true);
  });

  test('is searched no further than the first find', () => {
    const tested = vi.fn(() => true);
    someText(documentOf(`<body>${paragraphs(1000)}`).body, tested);
    expect(tested).toHaveBeenCalledTimes(1);
  });

  test('is all of what can be read', () => {
    expect(seen('<p>one</p><div>two<b>three</b></div>').join('')).toMatch(/one.*two.*three/u);
  });
});
