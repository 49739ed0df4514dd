import type { Block } from '../text/article.ts';
import { stampsIn } from './article-date.ts';
import type { Frame } from './frames.ts';
import type { ArticleSpan } from './headline.ts';
import type { TextMeasure } from './is-news.ts';
import { typeName } from './json-ld.ts';
import { isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'standfirst']);
/** A pointer to another story is as long as a headline; shorter ones are tags and buttons. */
const POINTER_FROM = 15;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Pointers to other stories between the paragraphs; many articles end with a list of them. */
function pointersIn({ passages }: Scan, frame: Frame): number {
  const inside = passages.slice(frame.from, frame.to).filter(({ place }) => place === 'article');
  const last = inside.findLastIndex(({ weight }) => weight > 0);
  return inside
    .slice(0, Math.max(0, last))
    .filter((passage) => isPointer(passage) && passage.characters >= POINTER_FROM).length;
}

/** What was read of the articles' text, in figures. */
export function measure(
  scan: Scan,
  spans: readonly ArticleSpan[],
  articles: readonly { readonly blocks: readonly Block[] }[],
): Omit<TextMeasure, 'isDated'> {
  const blocks = articles.flatMap((article) => article.blocks);
  const running = blocks.filter(({ kind }) => RUNNING.has(kind));
  return {
    characters: sum(running.map(({ text }) => text.length)),
    paragraphs: running.length,
    hasHeadline: blocks.some(({ kind }) => kind === 'headline'),
    pointers: sum(spans.map(({ frame }) => pointersIn(scan, frame))),
    stamps: sum(spans.map((span) => stampsIn(scan, span))),
    listings: scan.codes,
  };
}

const holds = (outer: Frame, inner: Frame): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** What the elements around an article and those that hold most of it say that they describe (microdata). */
export function typesOf({ typed }: Scan, frames: readonly Frame[]): string[] {
  return frames.flatMap((frame) =>
    typed
      .filter((one) => holds(one, frame) || (holds(frame, one) && one.weight > frame.weight / 2))
      .map(({ element }) => typeName(element.getAttribute('itemtype') ?? '')),
  );
}
