import type { BlockKind } from '../text/article.ts';
import { isDateLine } from './dates.ts';

/** What publishers write between the paragraphs, in the words of many of them. */
const FURNITURE_LINES =
  /^(?:advert(?:isement|ising|orial)?|ad|sponsored(?: content)?|promoted(?: content)?|paid post|loading(?: \.{3}|…)?|share(?: this)?(?: (?:article|story|page|post|on .{1,20}))?|save(?: article)?|print|e-?mail|copy link|read more|see more|more|related(?: (?:articles?|stories|topics|content|links|news))?|most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|see also|also read|story continues(?: below)?.{0,20}|article continues(?: below)?.{0,30}|continue reading(?: below)?|scroll (?:down )?(?:to continue|for more).{0,20}|skip (?:to|past) .{1,40}|end of .{1,30}|back to top|sign up.{0,40}|subscribe.{0,30}|follow us.{0,40}|topics|tags|more on this story|more from .{1,30}|about the authors?|image (?:credit|source|caption)s?.{0,60}|photo(?:graph)?s? by .{1,60}|powered by .{1,40}|your video will play in .{1,10}|watch live.{0,40}|min(?:ute)?s? read|\d+ min(?:ute)?s?(?: read)?)[.:!]?$/iu;

const BYLINE = /^(?:(?:Words|Written|Reported|Story) )?(?:[Bb]y|BY):?\s+\p{Lu}/u;
const BYLINE_TO = 90;

/** "Read more:", "Related:" and the like before a link. */
const POINTS_ELSEWHERE =
  /^(?:read|see|watch|listen|related|more|also|explained?|explainer|analysis|opinion|live|video|recommended|go deeper|in depth)\b.{0,24}?[:：–—|]/iu;
const POINTER_LINKED = 0.5;

/** Text of which so much is links is a pointer to something else, such as a list of related stories. */
export const MOSTLY_LINK = 0.9;

const ENDS_LIKE_SENTENCE = /[.!?…:;,"')\]]$/u;
/** A label is shorter than this and no sentence: "ADVERTISING", "9", "London". */
const LABEL_TO = 40;

export interface Line {
  readonly text: string;
  readonly kind: BlockKind;
  /** Stands in a paragraph element; what authors mark as a paragraph is one, however short. */
  readonly isParagraph: boolean;
  readonly linkedShare: number;
}

const isLabel = ({ text, kind, isParagraph }: Line): boolean =>
  kind === 'paragraph' && !isParagraph && text.length < LABEL_TO && !ENDS_LIKE_SENTENCE.test(text);

export const isByline = (text: string): boolean =>
  text.length < BYLINE_TO && BYLINE.test(text) && !/[.!?]["')]*$/u.test(text);

const pointsElsewhere = ({ text, linkedShare }: Line): boolean =>
  linkedShare >= POINTER_LINKED && POINTS_ELSEWHERE.test(text);

const HAS_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:h]\d{2}\b/u;
const ABOUT_TO = 120;

/** Whether a line between headline and text tells who published it and when: "The Paper | 4.5.2015 at 13.36". */
export const isAboutLine = ({ text, kind }: Line): boolean =>
  kind === 'paragraph' &&
  text.length <= ABOUT_TO &&
  HAS_DATE.test(text) &&
  !/[.!?…]["')]*$/u.test(text);

/** Whether a line inside an article is not of the article: bylines, dates, labels, pointers to other stories. */
export function isFurnitureLine(line: Line): boolean {
  const { text } = line;
  if (!/\p{L}/u.test(text)) return true;
  if (text.length < BYLINE_TO && FURNITURE_LINES.test(text)) return true;
  return isLabel(line) || isByline(text) || isDateLine(text) || pointsElsewhere(line);
}
