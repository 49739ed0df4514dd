import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

const PAGES = resolve(import.meta.dirname, '../pages');

/** A document as the command-line tool makes it: no script of the page runs, nothing is loaded. */
export function documentOf(html: string, options: { url?: string; contentType?: string } = {}) {
  return new JSDOM(html, { ...options, virtualConsole: new VirtualConsole() }).window.document;
}

/** What `expected.json` of a page says; a page that is no news has no articles. */
export interface Expected {
  readonly isNews: boolean;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly articles: readonly {
    readonly title?: string;
    readonly published?: string;
    readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  }[];
}

export const pageNames = (): string[] => readdirSync(PAGES).sort();

export const pageSource = (name: string): string =>
  readFileSync(join(PAGES, name, 'page.html'), 'utf8');

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;

/** A sentence that is long enough to count as running text. */
export const sentence = (n: number | string): string =>
  `Sentence ${n} of the story says that somebody attacked something and that officials look into it.`;

export const paragraphs = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `<p>${sentence(from + at)}</p>`).join('');

/** What an article's page says at least for it to be news. */
export const HEAD =
  '<title>Council hit by attack</title><meta property="og:type" content="article">' +
  '<meta property="article:published_time" content="2020-02-03T10:00:00Z">';

/** A news page with something in its article. */
export const newsPage = (inside: string, head = ''): Document =>
  documentOf(
    `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body><article>` +
      `<h1>Council hit by attack</h1>${paragraphs(3)}${inside}${paragraphs(2, 3)}</article></body></html>`,
  );
