import type { Frame } from './frames.ts';
import type { Place } from './names.ts';
import { type Passage, isHeading, isPointer } from './passages.ts';

/** So much running text is no share bar, no prompt and no byline, whatever its container is called. */
const SMALL_TO = 400;
/** The summary on a card that leads to another story is shorter. */
const CARD_TO = 400;
/** The link of a card comes first, but for a picture's caption or a label or two. */
const LOOK_AT = 4;
const LABEL_TO = 40;

const CARDS = new Set('div section article li td dd a'.split(' '));
/** In these a link alone, without a heading, is the head of a card. */
const ITEMS = new Set('article li'.split(' '));

const isBeforeHead = (passage: Passage): boolean =>
  passage.kind === 'caption' ||
  (passage.characters < LABEL_TO && !isPointer(passage) && !isHeading(passage));

/** A linked headline with a summary: a teaser of another story. `near` from `from` on is what stands in the frame. */
function isCard(
  { tag, weight, headlines }: Frame,
  near: readonly Passage[],
  from: number,
): boolean {
  if (!CARDS.has(tag) || headlines > 0 || weight > CARD_TO || near.length - from < 2) return false;
  const head = near.slice(from, from + LOOK_AT).find((passage) => !isBeforeHead(passage));
  return head !== undefined && isPointer(head) && (isHeading(head) || ITEMS.has(tag));
}

/**
 * Where an element stands, told when all of it has been read: what it holds counts more than what it is called. An
 * element that holds the page's own headline is never beside the article. `trustsNames` is off when all the text
 * stands in what is named as a place beside the article.
 */
export function placeOf(
  frame: Frame,
  near: readonly Passage[],
  from: number,
  trustsNames: boolean,
): Place {
  const { furniture, titles, headlines, weight, kind } = frame;
  if (furniture === 'alien' && titles === 0) return 'beside';
  if (furniture === 'beside' && titles === 0 && trustsNames) return 'beside';
  const isSmall = furniture === 'small' && headlines === 0 && weight < SMALL_TO;
  // Publishers call a caption "credit" when it holds one.
  if (isSmall && kind !== 'caption') return 'small';
  return isCard(frame, near, from) ? 'beside' : 'article';
}
