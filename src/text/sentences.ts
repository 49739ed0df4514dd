/** Half-open span of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Never the end of a sentence: titles, months, initials, "e.g.". */
const NEVER_ENDS =
  /(?:^|[\s("'[])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Rev|Hon|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|St|Mt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|vs|v|approx|est|e\.g|i\.e|[A-Z])\.$/u;
/** The end of a sentence only when a word follows that commonly begins one: "in the U.S. The agency". */
const SELDOM_ENDS = /(?:^|[\s("'[])(?:(?:[A-Z]\.){2,}|(?:Inc|Ltd|Co|Corp|Jr|Sr)\.)$/u;
const BEGINS_SENTENCE =
  /^["'([]*(?:The|A|An|It|Its|He|She|They|We|You|I|In|On|At|By|But|And|So|This|That|These|Those|There|His|Her|Their|Our|If|When|While|After|Before|As|For|From|No|Not|Some|Most|Mr|Mrs|Ms|Officials|Experts|Hackers)\b/u;
const LOWER_CASE = /^["'([]*\p{Ll}/u;
const ONLY_CLOSING = /^["')\]\s]+$/u;
const ENDS_OR_STOPS = /[.!?…]["')\]]*$/u;

/** Whether the boundary that the segmenter saw between two pieces is none. */
function isOneSentence(before: string, after: string): boolean {
  if (ONLY_CLOSING.test(after)) return true;
  if (!ENDS_OR_STOPS.test(before)) return false;
  if (LOWER_CASE.test(after) || NEVER_ENDS.test(before)) return true;
  return SELDOM_ENDS.test(before) && !BEGINS_SENTENCE.test(after);
}

/** The longest end of a piece that an abbreviation can take; keeps the checks linear in the text. */
const TAIL = 16;

function join(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let before = '';
  for (const piece of pieces) {
    const goesOn = joined.length > 0 && isOneSentence(before.trimEnd().slice(-TAIL), piece);
    if (goesOn) joined[joined.length - 1] += piece;
    else joined.push(piece);
    before = goesOn ? before.slice(-TAIL) + piece : piece;
  }
  return joined;
}

/**
 * The segmenter's time grows with the square of the text's length, and a hostile page can make a block of a megabyte:
 * it is shown so many characters and asked for so many pieces at a time.
 */
const WINDOW = 4096;
const PIECES = 32;
/** Where the last pieces of a window end can depend on what comes after it. */
const UNSURE = 2;

function firstPieces(text: string, segmenter: Intl.Segmenter): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    pieces.push(segment);
    if (pieces.length === PIECES) break;
  }
  return pieces;
}

let segmenter: Intl.Segmenter | null = null;

function piecesOf(text: string): string[] {
  // One for all texts: making it costs more than most paragraphs do.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const pieces: string[] = [];
  let from = 0;
  let length = WINDOW;
  while (from < text.length) {
    const seen = firstPieces(text.slice(from, from + length), segmenter);
    const isRest = from + length >= text.length && seen.length < PIECES;
    const sure = isRest ? seen : seen.slice(0, -UNSURE);
    pieces.push(...sure);
    from += sure.join('').length;
    length = sure.length > 0 ? WINDOW : 2 * length;
  }
  return pieces;
}

function trimmed(text: string, start: number): Span {
  const from = start + (text.length - text.trimStart().length);
  return { start: from, end: from + text.trim().length };
}

/**
 * Splits a normalised block into sentences: `Intl.Segmenter`, then joined again where it cut after an
 * abbreviation or inside a quotation that goes on. The spans are in order, never empty, and
 * leave out nothing but white space.
 */
export function sentenceSpans(text: string): Span[] {
  let offset = 0;
  const spans = join(piecesOf(text)).map((sentence) => {
    const span = trimmed(sentence, offset);
    offset += sentence.length;
    return span;
  });
  return spans.filter(({ start, end }) => end > start);
}
