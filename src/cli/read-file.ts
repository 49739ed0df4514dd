import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../page/read-article.ts';
import type { Article, Block } from '../text/article.ts';
import { normalise } from '../text/normalise.ts';

/** A file as the extension would read it. `articles` is empty where there is no running text. */
export interface ReadFile {
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly isNews: boolean;
  readonly articles: readonly Article[];
  /** Time to read the article, without parsing the HTML, in milliseconds. */
  readonly readMs: number;
}

const HTML = /^<(?:!doctype html|html|head|body|meta|\?xml)/iu;
const HEADLINE_TO = 160;

/** What follows the comments at the start of a file, such as "saved from url=…". */
function afterComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--') && rest.includes('-->')) {
    rest = rest.slice(rest.indexOf('-->') + '-->'.length).trimStart();
  }
  return rest;
}

/** A first line without a full stop is the headline of a plain text. */
const isHeadline = (line: string): boolean =>
  line.length <= HEADLINE_TO && !/[.!?…:]["')\]]*$/u.test(line);

function readText(text: string): Omit<ReadFile, 'readMs'> {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => normalise(line).text)
    .filter(Boolean);
  const blocks = lines.map((line, at): Block => ({
    kind: at === 0 && lines.length > 1 && isHeadline(line) ? 'headline' : 'paragraph',
    text: line,
  }));
  const title = blocks[0]?.kind === 'headline' ? blocks[0].text : null;
  const about = { title, published: null, language: null };
  return { ...about, isNews: true, articles: [{ ...about, blocks }] };
}

function readDocument(document: Document): Omit<ReadFile, 'readMs'> {
  const { metadata, articles, isNews } = readPage(document);
  const { published, language } = metadata;
  return { title: articles[0]?.title ?? metadata.title, published, language, isNews, articles };
}

function timed(read: () => Omit<ReadFile, 'readMs'>): ReadFile {
  const start = performance.now();
  const result = read();
  return { ...result, readMs: performance.now() - start };
}

/**
 * Reads a saved page or a plain text with the code that reads pages in the browser. Scripts of the page are not run and
 * nothing that it links is loaded.
 * @throws when the file cannot be read.
 */
export function readArticleFile(file: string): ReadFile {
  const text = readFileSync(file, 'utf8');
  if (!HTML.test(afterComments(text))) return timed(() => readText(text));
  const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() });
  try {
    return timed(() => readDocument(window.document));
  } finally {
    window.close();
  }
}
