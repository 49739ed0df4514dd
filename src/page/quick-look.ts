import { isEnglish } from '../text/language.ts';
import { bodyOf, elementsByTag, native } from './dom.ts';
import { readLinkedData } from './json-ld.ts';
import { readLanguage } from './metadata.ts';
import { someText } from './some-text.ts';

/** What a first look tells of a page, without reading its article. */
export type QuickLook =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'not-news' }
  | { readonly kind: 'no-attack' }
  | { readonly kind: 'other-language'; readonly language: string };

/** So many paragraphs, lines or boxes make a page worth a closer look, whatever it says of itself. */
const LEAST_ELEMENTS = [
  ['p', 3],
  ['br', 6],
  ['h1', 1],
  ['article', 1],
  ['div', 10],
] as const;

const SAYS_ARTICLE =
  'meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemtype*="Article"]';

const mayBeArticle = (document: Document): boolean =>
  LEAST_ELEMENTS.some(([tag, least]) => elementsByTag(document, tag).length >= least) ||
  native(document, 'querySelector').call(document, SAYS_ARTICLE) !== null ||
  [...readLinkedData(document).types].some((type) => /Article|Posting/u.test(type));

/**
 * A first look that costs next to nothing: may the page be an article in English, and does its text pass `mentions`?
 */
export function quickLook(document: Document, mentions: (text: string) => boolean): QuickLook {
  const body = bodyOf(document);
  if (!body || !mayBeArticle(document)) return { kind: 'not-news' };
  const language = readLanguage(document);
  if (language !== null && !isEnglish(language)) return { kind: 'other-language', language };
  return { kind: someText(body, mentions) ? 'candidate' : 'no-attack' };
}
