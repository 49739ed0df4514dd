import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/cli/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const path = join(folder, 'file');
  writeFileSync(path, text);
  return readArticleFile(path);
}

const blocksOf = (text: string): string[] =>
  read(text).articles.flatMap(({ blocks }) =>
    blocks.map(({ kind, text: words }) => `${kind}: ${words}`),
  );

describe('a plain text', () => {
  test('has a paragraph a line, and a headline without a full stop', () => {
    expect(blocksOf('Harbour hit\n\nThe harbour was hit.\r\n\r\nIt is in Hull.\n')).toEqual([
      'headline: Harbour hit',
      'paragraph: The harbour was hit.',
      'paragraph: It is in Hull.',
    ]);
  });

  test.each([
    ['a full stop', 'The harbour was hit.\nIt is in Hull.'],
    ['a closing quotation', '"We were hit."\nIt is in Hull.'],
    ['many words', `${'very '.repeat(40)}long\nIt is in Hull.`],
    ['nothing after it', 'Harbour hit'],
  ])('has no headline when its first line has %s', (_, text) => {
    expect(read(text).title).toBeNull();
    expect(blocksOf(text)[0]).toMatch(/^paragraph: /u);
  });

  test('is read with its typography made plain', () => {
    expect(blocksOf('“We\u00a0follow pro\u00adcedures,” he said.')).toEqual([
      'paragraph: "We follow procedures," he said.',
    ]);
  });

  test('that is empty has no text', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n\n ')).toEqual([]);
  });

  test('may speak of tags', () => {
    expect(blocksOf('<b> is a tag.\n5 < 6, he said.')).toHaveLength(2);
  });
});

describe('a page', () => {
  test.each([
    ['a doctype', '<!DOCTYPE html><html lang="fr"></html>'],
    ['a root element', '<html lang="fr"></html>'],
    ['white space', '\n\n <html lang="fr"></html>'],
    ['a byte-order mark', '\ufeff<html lang="fr"></html>'],
    ['a comment', '<!-- saved from url=(0020)https://news.example -->\n<html lang="fr"></html>'],
    ['an XML declaration', '<?xml version="1.0"?><html lang="fr"></html>'],
  ])('is known by %s', (_, text) => {
    expect(read(text).language).toBe('fr');
  });

  test('is not taken for news because it is a page', () => {
    expect(read('<!doctype html><title>Shop</title><p>Buy.</p>').isNews).toBe(false);
  });

  test('runs no script', () => {
    const script =
      '<script>document.documentElement.lang = "de"; document.title = "Changed";</script>';
    const { language, title } = read(
      `<!doctype html><html lang="fr"><title>Kept</title>${script}</html>`,
    );
    expect({ language, title }).toEqual({ language: 'fr', title: 'Kept' });
  });

  test.each([
    ['a text after', `${'<!-- a -->\n'.repeat(10_000)}Harbour hit`],
    ['a comment that does not end after', `${'<!-- a -->\n'.repeat(10_000)}<!-- b`],
    ['nothing but', '<!--'.repeat(250_000)],
  ])('is told from %s many comments in no time', (_, text) => {
    const start = performance.now();
    expect(read(text).isNews).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('a file that is not there is an error', () => {
  expect(() => readArticleFile(join(folder, 'missing'))).toThrow('ENOENT');
});
