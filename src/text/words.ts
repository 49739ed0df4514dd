/** A word of a text with its span, as it stands there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/uy;
const ASCII_END = 128;

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of the run of plain letters at `start`, or -1 where another kind of character begins it or comes next. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  return end > start && !(text.charCodeAt(end) >= ASCII_END) ? end : -1;
}

/** The end of the word or number at `start`; `start` itself where none begins. Most words are plain: the pattern is seldom asked. */
function wordEnd(text: string, start: number): number {
  const plain = plainWordEnd(text, start);
  if (plain > start) return plain;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const isGap = (code: number): boolean => code < 48 || (code > 57 && code < 65);

/** The words and numbers of a normalised text; "Labour's" gives "Labour" and "s". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isGap(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    if (end === at) continue;
    words.push({ text: text.slice(at, end), start: at, end });
    at = end - 1;
  }
  return words;
}
