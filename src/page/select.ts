import type { BlockKind } from '../text/article.ts';
import { type ReadBlock, blockOf } from './blocks.ts';
import { type ArticleSpan, within } from './headline.ts';
import { isAboutLine, isFurnitureLine } from './lines.ts';
import { type Passage, isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

/** A standfirst is a few lines; what has the name but goes on is the article. */
const STANDFIRSTS_TO = 3;
/** A heading right below the headline is a standfirst if it is a sentence, and a kicker if not. */
const SENTENCE_FROM = 60;

/** Between a headline and an element after it that holds the text stand standfirst, lead picture and furniture. */
const isPreamble = ({ weight, kind, frame }: Passage): boolean =>
  weight > 0 || kind === 'caption' || kind === 'subheading' || frame.isStandfirst;

/** The passages of an article, among all that the page says. */
function passagesOf(scan: Scan, { frame, headline, start }: ArticleSpan): Passage[] {
  const outside = scan.passages.slice(start, Math.max(start, frame.from)).filter(isPreamble);
  const inside = within(scan, frame).filter(
    ({ index, kind }) => index > start || headline === null || kind === 'caption',
  );
  const own = [...outside, ...inside].filter(
    (passage) => passage !== headline && passage.place === 'article' && !isPointer(passage),
  );
  return headline === null ? own : [headline, ...own].sort((a, b) => a.index - b.index);
}

const isSentence = ({ characters, raw }: Passage): boolean =>
  characters >= SENTENCE_FROM || /[.!?]["'”’]?\s*$/u.test(raw);

/** What a passage is, by its element and by its place between headline and text. */
function kindIn(passage: Passage, isHead: boolean, isLead: boolean): BlockKind {
  const { kind, frame } = passage;
  if (isHead) return 'headline';
  const plain = kind === 'headline' ? 'subheading' : kind;
  if (!isLead || plain === 'caption') return plain;
  if (plain === 'subheading') return isSentence(passage) ? 'standfirst' : plain;
  return plain === 'paragraph' && frame.isStandfirst ? 'standfirst' : plain;
}

const lineOf = (block: ReadBlock, { linkedShare }: Passage) => ({
  text: block.text,
  kind: block.kind,
  isParagraph: block.element.localName === 'p',
  linkedShare,
});

/** Narrow and wide windows are often served their own copies of a caption or a paragraph. */
const REPEATED_FROM = 20;

function isRepeated(text: string, seen: Set<string>): boolean {
  if (text.length < REPEATED_FROM) return false;
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** Headings with nothing after them head what has been left out. */
function withoutTrailingHeadings(blocks: readonly Drawn[]): readonly Drawn[] {
  const last = blocks.findLastIndex(({ block }) => block.kind !== 'subheading');
  return blocks.slice(0, last + 1);
}

const unquoted = (text: string): string => text.replace(/^["'\s]+|["'.,\s]+$/gu, '');

/** A pull quote says again what stands in the text; some publishers call any quotation one. */
function withoutPullQuotes(blocks: readonly Drawn[]): readonly Drawn[] {
  if (!blocks.some(({ passage }) => passage.frame.isPullQuote)) return blocks;
  const text = blocks
    .filter(({ passage }) => !passage.frame.isPullQuote)
    .map(({ block }) => block.text)
    .join('\n');
  return blocks.filter(
    ({ passage, block }) => !passage.frame.isPullQuote || !text.includes(unquoted(block.text)),
  );
}

/** A passage with the block made of it. */
interface Drawn {
  readonly passage: Passage;
  readonly block: ReadBlock;
}

function draw(passages: readonly Passage[], { headline, lead }: ArticleSpan): Drawn[] {
  const seen = new Set<string>();
  const drawn: Drawn[] = [];
  let standfirsts = 0;
  for (const passage of passages) {
    const isLead = passage.index <= lead;
    const isHead = passage === headline;
    const block = blockOf(passage, kindIn(passage, isHead, isLead && standfirsts < STANDFIRSTS_TO));
    const line = lineOf(block, passage);
    const isFurniture = isFurnitureLine(line) || (isLead && isAboutLine(line));
    if ((isFurniture && !isHead) || isRepeated(block.text, seen)) continue;
    if (block.kind === 'standfirst') standfirsts++;
    drawn.push({ passage, block });
  }
  return drawn;
}

/** The blocks of an article, without the lines that publishers put between them. */
export function blocksOf(scan: Scan, span: ArticleSpan): ReadBlock[] {
  const drawn = draw(passagesOf(scan, span), span);
  return withoutTrailingHeadings(withoutPullQuotes(drawn)).map(({ block }) => block);
}
