import type { Frame } from './frames.ts';
import { type Passage, isHeading, isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

/** Where an article stands among all the passages of a page. */
export interface ArticleSpan {
  readonly frame: Frame;
  readonly headline: Passage | null;
  /** The number of the passage it begins with: the headline, which may stand before the frame. */
  readonly start: number;
  /** The number of its first running text after the headline. */
  readonly lead: number;
}

/** The passages that a frame holds. */
export const within = ({ passages }: Scan, { from, to }: Frame): readonly Passage[] =>
  passages.slice(from, to);

function firstText(scan: Scan, frame: Frame, start: number): number {
  const isText = ({ index, weight, place }: Passage): boolean =>
    weight > 0 && place === 'article' && index > start;
  return within(scan, frame).find(isText)?.index ?? frame.to;
}

/** Headlines are short, and a paragraph that repeats one goes on. */
const HEADLINE_TO = 250;

const isMain = ({ kind }: Passage): boolean => kind === 'headline';
const isTitleHeading = (passage: Passage): boolean => passage.isTitle && isHeading(passage);

/**
 * The headline of an article: what the page's head has as its title, else the last main heading before the text. It may
 * stand before the element that holds the text; the logo of the site is a link and is none.
 */
function headlineOf(scan: Scan, frame: Frame, isOnly: boolean): Passage | null {
  const near = scan.passages
    .slice(isOnly ? 0 : frame.from, frame.to)
    .filter(({ place, characters }) => place !== 'beside' && characters <= HEADLINE_TO);
  const end = firstText(scan, frame, -1);
  const before = near.filter(({ index }) => index < end);
  return (
    before.findLast((passage) => isMain(passage) && passage.isTitle) ??
    before.findLast(isTitleHeading) ??
    near.find((passage) => isMain(passage) && passage.isTitle) ??
    before.findLast(
      (passage) => isMain(passage) && passage.place === 'article' && !isPointer(passage),
    ) ??
    before.findLast(({ isTitle, place }) => isTitle && place === 'article') ??
    null
  );
}

/** Locates the article of a frame; `isOnly` tells that its headline may stand anywhere before it. */
export function locate(scan: Scan, frame: Frame, isOnly: boolean): ArticleSpan {
  const headline = headlineOf(scan, frame, isOnly);
  const start = headline?.index ?? frame.from;
  return { frame, headline, start, lead: firstText(scan, frame, headline?.index ?? -1) };
}
