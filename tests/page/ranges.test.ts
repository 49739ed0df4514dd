import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../src/page/ranges.ts';
import { readPage } from '../../src/page/read-article.ts';
import { newsPage } from './documents.ts';

/** The block that holds a text, in a news page around the given paragraph. */
function blockOf(html: string, text: string) {
  const document = newsPage(`<p id="here">${html}</p>`);
  const block = readPage(document).articles[0]?.blocks.find((one) => one.text.includes(text));
  if (!block) throw new Error(`no block holds ${text}`);
  const start = block.text.indexOf(text);
  const find = () => rangeOf(block, { start, end: start + text.length });
  return { block, find, here: document.getElementById('here') as HTMLElement };
}

describe('a span of a block is found in the document', () => {
  test.each([
    ['plain text', 'The party was attacked today.', 'was attacked', 'was attacked'],
    [
      'text over elements',
      'The <b>party <i>was</i></b> attacked.',
      'party was attacked',
      'party was attacked',
    ],
    ['a word in pieces', 'The par<b>tie</b>s at home.', 'parties', 'parties'],
    [
      'white space of any kind',
      'The\n   party\u00a0 was\tattacked.',
      'party was attacked',
      'party\u00a0 was\tattacked',
    ],
    ['soft hyphens', 'The par\u00adty at home.', 'party at', 'par\u00adty at'],
    ['folded quotes', 'It was “so‑called” war.', '"so-called"', '“so‑called”'],
    ['a line break', 'The party<br>was attacked', 'party was', 'partywas'],
    ['a hidden part', 'The party <span hidden>x</span>was hit.', 'party was', 'party xwas'],
    ['a comment', 'The par<!-- x -->ty was hit.', 'party', 'party'],
    ['the end', 'The party was hit.', 'hit.', 'hit.'],
    ['surrogate pairs', 'The \u{1d55a}\u{1d55b} was hit.', '\u{1d55b} was', '\u{1d55b} was'],
  ])('%s', (_, html, text, shown) => {
    expect(blockOf(html, text).find()?.toString()).toBe(shown);
  });
});

describe('what the page has changed is not found', () => {
  const html = 'The <b>party</b> was attacked.';

  test.each([
    ['other text', (here: HTMLElement) => void ((here.lastChild as Text).data = ' was at home..')],
    [
      'other text of the same length',
      (here: HTMLElement) => void ((here.lastChild as Text).data = ' was applauded'),
    ],
    ['shorter text', (here: HTMLElement) => (here.lastChild as Text).deleteData(8, 7)],
    ['longer text', (here: HTMLElement) => (here.lastChild as Text).appendData(' Not.')],
    ['no element', (here: HTMLElement) => here.remove()],
    ['no text', (here: HTMLElement) => here.lastChild?.remove()],
  ])('%s', (_, change) => {
    const { find, here } = blockOf(html, 'party was attacked');
    expect(find()).not.toBeNull();
    change(here);
    expect(find()).toBeNull();
  });

  test('but a change elsewhere in the block does not matter', () => {
    const { find, here } = blockOf(html, 'was attacked');
    here.prepend('So ');
    expect(find()?.toString()).toBe('was attacked');
  });
});

test('a span outside the block has no range', () => {
  const { block } = blockOf('The party was hit.', 'hit');
  expect(rangeOf(block, { start: 0, end: block.text.length + 1 })).toBeNull();
  expect(rangeOf(block, { start: 3, end: 3 })?.toString() ?? '').toBe('');
});
