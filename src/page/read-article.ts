import type { Article } from '../text/article.ts';
import { type ArticleDay, dayOfArticle } from './article-date.ts';
import { articleFrames } from './article-roots.ts';
import type { ReadBlock } from './blocks.ts';
import { bodyOf } from './dom.ts';
import { isEditor } from './elements.ts';
import type { Frame } from './frames.ts';
import { type ArticleSpan, locate } from './headline.ts';
import { isNews } from './is-news.ts';
import { measure, typesOf } from './measure.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { scanBody } from './scan.ts';
import type { Scan } from './scanner.ts';
import { blocksOf } from './select.ts';
import { folded } from './titles.ts';

/** An article with what is needed to mark it in the document. */
export interface ReadArticle extends Article {
  readonly blocks: readonly ReadBlock[];
  readonly root: Element;
}

export interface ReadPage {
  readonly isNews: boolean;
  readonly metadata: Metadata;
  readonly articles: readonly ReadArticle[];
}

/** Less text than this is hardly an article: perhaps the page names its places oddly. */
const LITTLE_TEXT = 200;

/** Reads the body; once more without believing the names of places when nearly all text is in such. */
function scanPage(document: Document, metadata: Metadata, wanted: Element | null): Scan | null {
  const body = bodyOf(document);
  if (!body || isEditor(document)) return null;
  const { addresses } = metadata;
  const options = { title: folded(metadata.title ?? ''), addresses, wanted };
  const scan = scanBody(body, { ...options, trustsNames: true });
  return scan.body.weight < LITTLE_TEXT ? scanBody(body, { ...options, trustsNames: false }) : scan;
}

/** The language of the element around the text; a page can hold an article in another language than its own. */
function languageAt(frame: Frame): string | null {
  for (let at: Frame | null = frame; at; at = at.parent) {
    const language = at.tag === 'form' ? null : at.element.getAttribute('lang')?.trim();
    if (language) return language;
  }
  return null;
}

/** A root that is a form could be clobbered by its fields; what is around it is none. */
const rootOf = ({ element, tag, parent }: Frame): Element =>
  tag === 'form' && parent ? parent.element : element;

/** The page's own dates are those of its only or first article. */
function publishedOf(metadata: Metadata, own: ArticleDay, place: Place): string | null {
  const { published } = metadata;
  if (place === 'only') return published ?? own.published ?? own.revised;
  return own.published ?? (place === 'first' ? published : null) ?? own.revised;
}

function articleOf(scan: Scan, frame: Frame, metadata: Metadata, place: Place): LocatedArticle {
  const span = locate(scan, frame, place === 'only');
  const blocks = blocksOf(scan, span);
  const own = dayOfArticle(scan, span);
  const article = {
    title: blocks.find(({ kind }) => kind === 'headline')?.text ?? metadata.title,
    published: publishedOf(metadata, own, place),
    language: languageAt(frame) ?? metadata.language,
    blocks,
    root: rootOf(frame),
  };
  return { article, span, isDated: metadata.published !== null || own.published !== null };
}

/** An article, where it stands, and whether the page tells when it was published, and not only when it was changed. */
interface LocatedArticle {
  readonly article: ReadArticle;
  readonly span: ArticleSpan;
  readonly isDated: boolean;
}

/** Whether the page holds further articles before or after this one. */
type Place = 'only' | 'first' | 'further';

function placeAmong(frame: Frame, frames: readonly Frame[]): Place {
  if (frames.length < 2) return 'only';
  return frame === frames[0] ? 'first' : 'further';
}

/** Reads one article of the page, given its root. */
export function readRoot(root: Element, metadata: Metadata): ReadArticle {
  const scan = scanPage(root.ownerDocument, metadata, root);
  const { published, language, title } = metadata;
  if (!scan?.wanted) return { title, published, language, blocks: [], root };
  const place = placeAmong(scan.wanted, articleFrames(scan));
  return { ...articleOf(scan, scan.wanted, metadata, place).article, root };
}

const NOTHING = { isNews: false, articles: [] } as const;

/** Reads a document: its articles and whether they are news. Changes nothing in it. */
export function readPage(document: Document): ReadPage {
  const metadata = readMetadata(document);
  const scan = scanPage(document, metadata, null);
  if (!scan) return { ...NOTHING, metadata };
  const frames = articleFrames(scan);
  const found = frames.map((frame) => articleOf(scan, frame, metadata, placeAmong(frame, frames)));
  const articles = found.map(({ article }) => article);
  const measured = measure(
    scan,
    found.map(({ span }) => span),
    articles,
  );
  const types = new Set([...metadata.types, ...typesOf(scan, frames)]);
  const published = metadata.published ?? articles[0]?.published ?? null;
  return {
    isNews: isNews({ ...metadata, types }, { ...measured, isDated: found[0]?.isDated ?? false }),
    metadata: { ...metadata, published, types },
    articles,
  };
}
