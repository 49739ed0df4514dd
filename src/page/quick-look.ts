import { isEnglish } from '../text/language.ts';
import { readLinkedData } from './json-ld.ts';

/** What a first look tells of a page, without reading its article. */
export type QuickLook =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'not-news' }
  | { readonly kind: 'no-attack' }
  | { readonly kind: 'other-language'; readonly language: string };

/** So many paragraphs make a page worth a closer look, whatever it says of itself. */
const PARAGRAPHS_FROM = 3;

const SAYS_ARTICLE =
  'meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemtype*="Article"], article';

const mayBeArticle = (document: Document): boolean =>
  document.querySelector(SAYS_ARTICLE) !== null ||
  document.getElementsByTagName('p').length >= PARAGRAPHS_FROM ||
  [...readLinkedData(document).types].some((type) => /Article|Posting/u.test(type));

/**
 * A first look that costs next to nothing: may the page be an article in English, and does its text pass `mentions`?
 */
export function quickLook(document: Document, mentions: (text: string) => boolean): QuickLook {
  if (!document.body || !mayBeArticle(document)) return { kind: 'not-news' };
  const language = document.documentElement.lang.trim();
  if (!isEnglish(language)) return { kind: 'other-language', language };
  return { kind: mentions(document.body.textContent) ? 'candidate' : 'no-attack' };
}
