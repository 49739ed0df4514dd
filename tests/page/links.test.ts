import { expect, test } from 'vitest';
import { isNoteSign, linkReader } from '../../src/page/links.ts';
import { documentOf } from './documents.ts';

const leadsAway = linkReader(['https://paper.example/live/rail?x=1#top', 'about:blank']);

test.each([
  ['/other', true],
  ['https://elsewhere.example/live/rail', true],
  ['https://paper.example/live/rail?x=2', true],
  ['//paper.example/', true],
  ['#post-1', false],
  ['', false],
  ['https://paper.example/live/rail?x=1#post-1', false],
  ['/live/rail?x=1#post-1', false],
  [null, false],
])('%j leads away: %s', (href, away) => {
  expect(leadsAway(href)).toBe(away);
});

test.each([
  ['<sup><a href="#n1">1</a></sup>', true],
  ['<sup>th</sup>', false],
  ['<a href="#n1">[12]</a>', true],
  ['<a href="#top">↩</a>', true],
  ['<a href="#post">Post</a>', false],
  ['<a href="/1">1</a>', false],
  ['<a role="doc-noteref" href="#n1">note one</a>', true],
  ['<b>1</b>', false],
])('%j is a note sign: %s', (html, isSign) => {
  const element = documentOf(html).body.firstElementChild;
  expect(element && isNoteSign(element, element.localName)).toBe(isSign);
});
