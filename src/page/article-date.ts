import { dayInText, dayOf, isDateLine } from './dates.ts';
import type { Frame } from './frames.ts';
import { firstText, within } from './headline.ts';
import type { Passage } from './passages.ts';
import type { Scan } from './scanner.ts';

/** A date stands between headline and text, or a line or two into the text. */
const INTO_TEXT = 3;
const DATE_LINE_TO = 120;

function markedDay({ dates }: Scan, from: number, to: number, sort: string): string | null {
  for (const date of dates) {
    const isHere = date.index >= from && date.index <= to && date.place !== 'beside';
    const day = isHere && date.sort === sort ? dayOf(date.text) : null;
    if (day) return day;
  }
  return null;
}

function writtenDay(passages: readonly Passage[]): string | null {
  for (const { raw, characters, place, weight } of passages) {
    const mayTell = characters <= DATE_LINE_TO && place !== 'beside';
    const day = mayTell && (place === 'small' || weight === 0) ? dayInText(raw.trim()) : null;
    if (day) return day;
  }
  return null;
}

/** A line above the headline or, as wires have it, below the text counts if it is a date and nothing else. */
const dateLineIn = (passages: readonly Passage[]): string | null =>
  writtenDay(passages.filter(({ raw }) => isDateLine(raw.trim())));

/**
 * The day an article was published as its own `<time>` or its own words near the headline tell; null when they do not.
 * A date further down may be that of an update, a picture or another story.
 */
export function dayOfArticle(scan: Scan, frame: Frame, headline: Passage | null): string | null {
  const from = Math.min(headline?.index ?? frame.from, frame.from);
  const lead = firstText(scan, frame)?.index ?? from;
  const near = scan.passages.slice(from, lead + INTO_TEXT);
  return (
    markedDay(scan, from, frame.to, 'published') ??
    markedDay(scan, from, lead + INTO_TEXT, 'any') ??
    writtenDay(near) ??
    dateLineIn(scan.passages.slice(Math.max(0, from - INTO_TEXT), from)) ??
    dateLineIn(within(scan, frame).slice(-INTO_TEXT)) ??
    markedDay(scan, from, lead + INTO_TEXT, 'revised')
  );
}
