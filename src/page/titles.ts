import { normalise } from '../text/normalise.ts';

/** So short a text is the name of a page or of the site. */
const TELLING_FROM = 15;
const ENOUGH_OF_TITLE = 0.5;

/** A title as far as spelling and punctuation do not matter. */
export const folded = (text: string): string =>
  normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a heading is the page's title as its head has it, give or take the publisher's name. */
export function isTitle(heading: string, title: string): boolean {
  if (heading === '' || title === '') return false;
  if (heading === title) return true;
  const [short, long] = heading.length < title.length ? [heading, title] : [title, heading];
  return (
    short.length >= Math.max(TELLING_FROM, ENOUGH_OF_TITLE * long.length) && long.includes(short)
  );
}

const SEPARATOR = /\s+(?:[|–—»·•]|::|-)\s+/u;
const PUBLISHER_WORDS_TO = 4;
const TITLE_WORDS_FROM = 3;

const wordCount = (text: string): number => text.split(/\s+/u).length;

/**
 * "Headline | Politics | Publisher" without section and publisher. Only the publisher's own name goes from a title that
 * is meant to be none but the headline; a headline may have a dash of its own.
 */
export function withoutPublisher(title: string, siteName: string | null, guesses: boolean): string {
  let rest = title.trim();
  for (;;) {
    const end = lastSeparator(rest);
    if (!end) return rest;
    const [head, tail] = [rest.slice(0, end.from), rest.slice(end.to)];
    const isName = siteName !== null && folded(tail) === folded(siteName);
    const isShort = wordCount(tail) <= PUBLISHER_WORDS_TO && wordCount(head) >= TITLE_WORDS_FROM;
    if (!isName && !(guesses && isShort)) return rest;
    rest = head;
  }
}

function lastSeparator(text: string): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  for (const match of text.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    found = { from: match.index, to: match.index + match[0].length };
  }
  return found;
}
