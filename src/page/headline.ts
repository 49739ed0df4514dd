import type { Frame } from './frames.ts';
import { type Passage, isHeading, isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

/** The passages that a frame holds. */
export const within = ({ passages }: Scan, { from, to }: Frame): readonly Passage[] =>
  passages.slice(from, to);

/** The first running text of an article: the headline stands before it. */
export const firstText = (scan: Scan, frame: Frame): Passage | undefined =>
  within(scan, frame).find(({ weight, place }) => weight > 0 && place === 'article');

/** Headlines are short, and a paragraph that repeats one goes on. */
const HEADLINE_TO = 250;

/**
 * The headline of an article: what the page's head has as its title, else the last main heading before the text. It may
 * stand before the element that holds the text; the logo of the site is a link and is none.
 */
export function headlineOf(scan: Scan, frame: Frame, isOnly: boolean): Passage | null {
  const end = firstText(scan, frame)?.index ?? frame.to;
  const before = scan.passages
    .slice(isOnly ? 0 : frame.from, end)
    .filter(({ place, characters }) => place !== 'beside' && characters <= HEADLINE_TO);
  const main = before.filter(({ kind }) => kind === 'headline');
  return (
    main.findLast(({ isTitle }) => isTitle) ??
    before.findLast((passage) => passage.isTitle && isHeading(passage)) ??
    main.findLast((passage) => passage.place === 'article' && !isPointer(passage)) ??
    before.findLast(({ isTitle, place }) => isTitle && place === 'article') ??
    null
  );
}
