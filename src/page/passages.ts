import type { BlockKind } from '../text/article.ts';
import type { Frame } from './frames.ts';
import { MOSTLY_LINK } from './lines.ts';
import type { Place } from './names.ts';
import type { Run, Segment } from './run.ts';
import { folded, isTitle } from './titles.ts';

/** A stretch of text, with what is known of it before the article has been found. */
export interface Passage {
  readonly index: number;
  readonly kind: BlockKind;
  readonly frame: Frame;
  readonly raw: string;
  readonly segments: readonly Segment[];
  /** Its length without most of its white space. */
  readonly characters: number;
  readonly linkedShare: number;
  /** Its characters if it is running text, else 0. */
  readonly weight: number;
  /** Says what the page's head says is its title. */
  readonly isTitle: boolean;
  place: Place;
}

const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'standfirst']);
/** Shorter paragraphs are bylines, labels and teasers more often than article text. */
const PARAGRAPH_FROM = 40;
/** Text that is half links is a list of other stories. */
const HALF_LINKED = 0.5;
/** A headline is no longer, however long its words are. */
const TITLE_TO = 400;

export const isHeading = ({ kind }: Passage): boolean =>
  kind === 'headline' || kind === 'subheading';

/** Text that is nearly all link, or a heading that is half one; but not the article's own headline. */
export const isPointer = (passage: Passage): boolean =>
  passage.linkedShare >= (isHeading(passage) ? HALF_LINKED : MOSTLY_LINK) && !passage.isTitle;

/** A passage of a run of text; `title` is the page's title, folded. */
export function passageOf(run: Run, frame: Frame, index: number, title: string): Passage {
  const { raw, characters, linkedShare, segments } = run;
  const { kind } = frame;
  const runs = RUNNING.has(kind) && characters >= PARAGRAPH_FROM && linkedShare <= HALF_LINKED;
  return {
    index,
    kind,
    frame,
    raw,
    segments,
    characters,
    linkedShare,
    weight: runs ? characters : 0,
    isTitle: characters <= TITLE_TO && mayBeTitle(characters, title) && isTitle(folded(raw), title),
    place: 'article',
  };
}

/** Spares most passages the comparison. */
const mayBeTitle = (characters: number, title: string): boolean =>
  characters >= title.length / 3 && characters <= 3 * title.length;
