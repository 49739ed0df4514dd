/** A normalised text that remembers where each of its characters stood in the raw one. */
export interface NormalisedText {
  readonly text: string;
  /** `rawOffsets[i]` is the raw offset of `text[i]`, in UTF-16 code units; as long as `text`. */
  readonly rawOffsets: readonly number[];
}

/** Characters that are read as another one; each stands for exactly one code unit. */
const FOLDED = new Map([
  ...pairs('\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'),
  ...pairs('\u2010\u2011\u2043', '-'),
  ...pairs('\u2012\u2013\u2015', '\u2013'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}

/** Soft hyphens and characters without width: they are in the page's text, but nobody reads them. */
const UNREAD =
  /\u00ad|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|\ufeff|\ufe0e|\ufe0f/u;
const SPACE = /\s/u;

/**
 * Makes one line of running text: white space of any kind becomes one space, typographic quotes and
 * hyphens become plain ones, characters that nobody reads go. Every offset can be taken back.
 */
export function normalise(raw: string): NormalisedText {
  const kept: string[] = [];
  const rawOffsets: number[] = [];
  let pendingSpace = -1;
  for (let offset = 0; offset < raw.length; offset++) {
    const character = raw.charAt(offset);
    if (UNREAD.test(character)) continue;
    if (SPACE.test(character)) {
      if (pendingSpace < 0) pendingSpace = offset;
      continue;
    }
    if (pendingSpace >= 0 && kept.length > 0) {
      kept.push(' ');
      rawOffsets.push(pendingSpace);
    }
    pendingSpace = -1;
    kept.push(FOLDED.get(character) ?? character);
    rawOffsets.push(offset);
  }
  return { text: kept.join(''), rawOffsets };
}

/** Raw offsets of the span `[start, end)` of a normalised text. */
export function rawSpan(
  { rawOffsets }: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } | null {
  const first = rawOffsets[start];
  const last = rawOffsets[end - 1];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
