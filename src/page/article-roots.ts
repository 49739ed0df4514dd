import type { Frame } from './frames.ts';
import { type Passage, isHeading, isPointer } from './passages.ts';
import type { Scan } from './scanner.ts';

/** The text's holder is the deepest element with this share of the page's running text. */
const HOLDER_SHARE = 0.7;
/** Each of several articles on a page (infinite scroll) has at least this much text. */
const ARTICLE_FROM = 400;
/** A page can nest without end; an article's parts stand near each other. */
const CLIMBS_TO = 32;

/** What an article's further part is like: running text, not teasers, lists or a line of small print. */
const PART_FROM = 100;
const PART_PARAGRAPH_FROM = 90;

/** Text of one piece is no holder: the paragraphs after it are as much of the article. */
const TOO_DEEP = /^(?:p|li|blockquote|ul|ol|dl|pre|figure)$/u;

function deepestHolder(body: Frame): Frame {
  const needed = HOLDER_SHARE * body.weight;
  let at = body;
  while (at.heaviest && at.heaviest.weight >= needed && at.heaviest.isBlock) {
    if (TOO_DEEP.test(at.heaviest.tag)) break;
    at = at.heaviest;
  }
  return at;
}

/** The largest frame around a headline that holds no other one. */
function ownFrame(headline: Passage): Frame {
  let at = headline.frame;
  while (at.parent && at.parent.headlines === at.headlines) at = at.parent;
  return at;
}

/** The article that a headline stands at the head of: an `<article>`, or an element with a date of its own. */
function wholeArticle({ frame }: Passage, own: Frame): Frame | null {
  const whole = frame.article ?? (own.dates > 0 ? own : null);
  return whole && whole.weight >= ARTICLE_FROM ? whole : null;
}

function isInside(frame: Frame, others: ReadonlySet<Frame>): boolean {
  for (let at = frame.parent?.article; at; at = at.parent?.article) if (others.has(at)) return true;
  return false;
}

/** Where several whole articles stand on a page, each with a headline of its own. */
function wholeArticles({ passages }: Scan): Frame[] {
  const headlines = passages.filter(
    (passage) => passage.kind === 'headline' && passage.place === 'article' && !isPointer(passage),
  );
  if (headlines.length < 2) return [];
  const found = headlines.map((headline) => wholeArticle(headline, ownFrame(headline)));
  const whole = new Set(found.filter((frame) => frame !== null));
  return [...whole].filter((frame) => !isInside(frame, whole));
}

/** Whether the text that a frame adds to the one in it reads on: as an article does, and no list of stories. */
function continues(outer: Frame, inner: Frame, { passages }: Scan): boolean {
  const added = [
    ...passages.slice(outer.from, inner.from),
    ...passages.slice(inner.to, outer.to),
  ].filter(({ place }) => place === 'article');
  const running = added.filter(({ weight }) => weight > 0);
  const length = running.reduce((sum, { weight }) => sum + weight, 0);
  const pointers = added.filter((passage) => isHeading(passage) && isPointer(passage));
  return (
    length >= PART_FROM &&
    length >= PART_PARAGRAPH_FROM * running.length &&
    pointers.length < Math.max(1, running.length)
  );
}

/** The holder with the parts of the article that stand beside it, up to what is around the whole page. */
function withFurtherParts(holder: Frame, scan: Scan): Frame {
  let whole = holder;
  let at = holder.parent;
  for (let climbs = 0; at?.parent && climbs < CLIMBS_TO; at = at.parent) {
    if (at.weight === whole.weight) continue;
    if (!continues(at, whole, scan)) break;
    whole = at;
    climbs++;
  }
  return whole;
}

/** An `<article>` around the holder with the headline in it is the whole article, as its publisher sees it. */
function declaredWhole(holder: Frame): Frame | null {
  const { article } = holder;
  return article && article.headlines > 0 ? article : null;
}

/**
 * The frames of the page's articles: one as a rule, several where a page appends further articles, none where there is
 * no running text. Found by where the text is, for a third of news pages has no `<article>`, and
 * many have one around each teaser.
 */
export function articleFrames(scan: Scan): Frame[] {
  const several = wholeArticles(scan);
  if (several.length > 1) return several;
  if (scan.body.weight === 0) return [];
  const holder = deepestHolder(scan.body);
  return [declaredWhole(holder) ?? withFurtherParts(holder, scan)];
}
