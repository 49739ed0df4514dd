import type { BlockKind } from '../text/article.ts';
import { isInline, isLine } from './elements.ts';
import type { Furniture, Place } from './names.ts';
import type { Traits } from './traits.ts';

const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  dt: 'subheading',
  li: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  blockquote: 'quote',
  // An article in a list of articles is no list item.
  article: 'paragraph',
  section: 'paragraph',
  main: 'paragraph',
};

const isArticle = (element: Element, tag: string): boolean =>
  tag === 'article' ||
  (tag !== 'form' && /Article|Posting/u.test(element.getAttribute('itemtype') ?? ''));

type Inherited = Pick<Frame, 'article' | 'kind' | 'isStandfirst' | 'isPullQuote' | 'isLinked'>;

const NOTHING_AROUND: Inherited = {
  article: null,
  kind: 'paragraph',
  isStandfirst: false,
  isPullQuote: false,
  isLinked: false,
};

/** A paragraph in a heading is what follows a heading that nobody closed. */
const kindWithin = (kind: BlockKind, tag: string): BlockKind =>
  tag === 'p' && (kind === 'headline' || kind === 'subheading') ? 'paragraph' : kind;

/** An element on the way from the body to the text, with what is known of it when it has been read. */
export class Frame {
  /** The nearest frame whose element is block-level: this one or one around it. */
  readonly block: Frame;
  /** The nearest `<article>`, or element that says it is one. */
  readonly article: Frame | null;
  readonly kind: BlockKind;
  readonly furniture: Furniture;
  readonly isStandfirst: boolean;
  readonly isLinked: boolean;
  readonly isPullQuote: boolean;
  /** Whether text in it is of one piece with the text around its children. */
  readonly isLine: boolean;
  /** The passages in it are those from `from` up to `to`. */
  to: number;
  /** Characters of running text in it that are not furniture. */
  weight = 0;
  /** The child that holds most of them. */
  heaviest: Frame | null = null;
  headlines = 0;
  titles = 0;
  dates = 0;
  /** Whether its element is shown; asked once, when its first text is met. */
  isShown: boolean | null = null;

  constructor(
    readonly parent: Frame | null,
    readonly element: Element,
    readonly tag: string,
    { isLink, ...traits }: Traits & { readonly isLink: boolean },
    readonly from: number,
  ) {
    const around: Inherited = parent ?? NOTHING_AROUND;
    const flows = parent !== null && isInline(element, tag, traits, parent.isLine);
    this.block = flows ? parent.block : this;
    this.article = isArticle(element, tag) ? this : around.article;
    this.kind = KIND_OF_TAG[tag] ?? (traits.isCaption ? 'caption' : kindWithin(around.kind, tag));
    this.furniture = traits.furniture;
    this.isStandfirst = traits.isStandfirst || around.isStandfirst;
    this.isPullQuote = traits.isPullQuote || around.isPullQuote;
    this.isLinked = isLink || around.isLinked;
    this.isLine = flows || isLine(tag);
    this.to = from;
  }

  get isBlock(): boolean {
    return this.block === this;
  }

  /** Adds up what a child holds, when all of it has been read; what stands beside the article does not count. */
  take(child: Frame, place: Place): void {
    if (place !== 'beside') this.dates += child.dates;
    if (place !== 'article') return;
    this.weight += child.weight;
    this.headlines += child.headlines;
    this.titles += child.titles;
    if (child.weight > (this.heaviest?.weight ?? 0)) this.heaviest = child;
  }
}
