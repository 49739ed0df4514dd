import type { Block } from '../text/article.ts';
import type { Frame } from './frames.ts';
import type { TextMeasure } from './is-news.ts';
import { typeName } from './json-ld.ts';
import { isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'standfirst']);
/** A pointer to another story is as long as a headline; shorter ones are tags and buttons. */
const POINTER_FROM = 15;

/** What was read of the articles' text, in figures. */
export function measure(
  scan: Scan,
  frames: readonly Frame[],
  articles: readonly { readonly blocks: readonly Block[] }[],
): TextMeasure {
  const blocks = articles.flatMap((article) => article.blocks);
  const running = blocks.filter(({ kind }) => RUNNING.has(kind));
  const pointers = frames
    .flatMap(({ from, to }) => scan.passages.slice(from, to))
    .filter((passage) => passage.place === 'article' && isPointer(passage));
  return {
    characters: running.reduce((sum, { text }) => sum + text.length, 0),
    paragraphs: running.length,
    hasHeadline: blocks.some(({ kind }) => kind === 'headline'),
    pointers: pointers.filter(({ characters }) => characters >= POINTER_FROM).length,
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
