import { dayInText, dayOf, isDateLine } from './dates.ts';
import { type ArticleSpan, within } from './headline.ts';
import { isByline } from './lines.ts';
import type { Passage } from './passages.ts';
import type { Scan } from './scanner.ts';

/** A date stands between headline and text, or a line or two into the text. */
const INTO_TEXT = 3;
const DATE_LINE_TO = 120;
/** Manuals say when they were revised, too. */
const REVISED = /^\s*(?:last\s+)?(?:updated|modified|revised|reviewed|edited|changed)\b/iu;

function markedDay({ dates }: Scan, from: number, to: number, sort: string): string | null {
  for (const date of dates) {
    const isHere = date.index >= from && date.index <= to && date.place !== 'beside';
    const day = isHere && date.sort === sort ? dayOf(date.text) : null;
    if (day) return day;
  }
  return null;
}

/** Small print, a short line or a byline; a headline or a caption can name the day of something else. */
function isNote({ raw, kind, characters, place, weight }: Passage): boolean {
  if (characters > DATE_LINE_TO || place === 'beside' || REVISED.test(raw)) return false;
  const isShort = weight === 0 && (kind === 'paragraph' || kind === 'list-item');
  return place === 'small' || isShort || isByline(raw.trim());
}

function writtenDay(passages: readonly Passage[]): string | null {
  for (const passage of passages) {
    const day = isNote(passage) ? dayInText(passage.raw.trim()) : null;
    if (day) return day;
  }
  return null;
}

/** A line above the headline or, as wires have it, below the text counts if it is a date and nothing else. */
const dateLineIn = (passages: readonly Passage[]): string | null =>
  writtenDay(passages.filter(({ raw }) => isDateLine(raw.trim())));

/** When an article appeared, or if it does not tell, when it was last changed. */
export interface ArticleDay {
  readonly published: string | null;
  readonly revised: string | null;
}

/**
 * The day an article was published as its own `<time>` or its own words near the headline tell. A date further down
 * may be that of an update, a picture or another story.
 */
export function dayOfArticle(scan: Scan, { frame, start, lead }: ArticleSpan): ArticleDay {
  const from = Math.min(start, frame.from);
  const published =
    markedDay(scan, from, frame.to, 'published') ??
    markedDay(scan, from, lead + INTO_TEXT, 'any') ??
    writtenDay(scan.passages.slice(from, lead + INTO_TEXT)) ??
    dateLineIn(scan.passages.slice(Math.max(0, from - INTO_TEXT), from)) ??
    dateLineIn(within(scan, frame).slice(-INTO_TEXT));
  return { published, revised: markedDay(scan, from, lead + INTO_TEXT, 'revised') };
}

const isStamp = ({ raw, characters, place, weight }: Passage): boolean =>
  place !== 'beside' && characters <= DATE_LINE_TO && weight === 0 && dayInText(raw) !== null;

/** How many things in an article's text are dated: in a forum each post is, in most articles none. */
export function stampsIn(scan: Scan, { frame, lead }: ArticleSpan): number {
  const marked = scan.dates.filter(
    ({ index, place }) => place !== 'beside' && index > lead && index <= frame.to,
  );
  const written = scan.passages.slice(lead + 1, frame.to).filter(isStamp);
  return Math.max(marked.length, written.length);
}
