import { type DateMark, sortOfDate } from './date-marks.ts';
import { tagOf } from './dom.ts';
import { holdsNoText, isListing, isPhrase, isRendered } from './elements.ts';
import { Frame } from './frames.ts';
import { isNoteSign, linkReader } from './links.ts';
import type { Place } from './names.ts';
import { type Passage, isHeading, isPointer, passageOf } from './passages.ts';
import { placeOf } from './place.ts';
import { Run } from './run.ts';
import { PLAIN, type Traits, traitsReader } from './traits.ts';

export interface ScanOptions {
  /** The page's title, folded. */
  readonly title: string;
  readonly addresses: readonly string[];
  /** Whether what is named as a place beside the article is believed to be one. */
  readonly trustsNames: boolean;
  /** An element whose frame is asked for. */
  readonly wanted: Element | null;
}

/** What a page's body says, in reading order, with where it stands. */
export interface Scan {
  readonly body: Frame;
  readonly passages: readonly Passage[];
  readonly dates: readonly DateMark[];
  /** Elements that say what they describe, as `itemtype`. */
  readonly typed: readonly Frame[];
  /** How many listings of source code there are. */
  readonly codes: number;
  /** The frame of the element that was asked for. */
  readonly wanted: Frame | null;
}

function moveOut(near: { place: Place }[], from: number, place: Place): void {
  for (const one of near.splice(from)) one.place = place;
}

/** Collects what the body says, told of its elements and text nodes in reading order. */
export class Scanner implements Scan {
  readonly passages: Passage[] = [];
  readonly dates: DateMark[] = [];
  readonly typed: Frame[] = [];
  codes = 0;
  wanted: Frame | null = null;
  readonly body: Frame;
  private frame: Frame;
  private run: Run | null = null;
  /** What is not beside the article so far, and how much of it there was when each open frame began. */
  private readonly near: Passage[] = [];
  private readonly nearDates: DateMark[] = [];
  private readonly begun: number[] = [];
  private readonly traitsOf = traitsReader();
  private readonly leadsAway: (href: string | null) => boolean;
  /** Many sites hide the whole body until their scripts have run: then nothing can be told from what is shown. */
  private readonly isLaidOut: boolean;

  constructor(
    body: Element,
    private readonly options: ScanOptions,
  ) {
    this.body = this.frame = new Frame(null, body, 'body', { ...PLAIN, isLink: false }, 0);
    this.leadsAway = linkReader(options.addresses);
    this.isLaidOut = isRendered(body);
    if (options.wanted === body) this.wanted = this.body;
  }

  /** Begins an element; false when nothing in it is to be read, and then it is not left either. */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br') return this.breakLine();
    if (tag === 'meta') this.noteDate(element, element.getAttribute('content'));
    if (holdsNoText(tag)) return this.pass(tag);
    const traits = this.traitsOf(element, tag);
    if (traits.isOut || isNoteSign(element, tag)) return this.pass(tag);
    const isCode = isListing(element, tag);
    if (isCode) this.codes++;
    return isCode ? this.pass(tag) : this.open(element, tag, traits);
  }

  /** Goes past an element without reading it. */
  private pass(tag: string): false {
    if (!isPhrase(tag)) this.flush();
    return false;
  }

  private open(element: Element, tag: string, traits: Traits): boolean {
    const isLink = tag === 'a' && this.leadsAway(element.getAttribute('href'));
    const frame = new Frame(this.frame, element, tag, { ...traits, isLink }, this.passages.length);
    if (!frame.isBlock && traits.isDecoration) return false;
    if (frame.isBlock) this.flush();
    if (this.frame.kind === 'caption' && traits.furniture === 'small') return false;
    this.frame = frame;
    this.begun.push(this.near.length, this.nearDates.length);
    if (tag === 'time') this.noteDate(element, element.getAttribute('datetime'));
    if (tag !== 'form' && element.hasAttribute('itemtype')) this.typed.push(frame);
    if (element === this.options.wanted) this.wanted = frame;
    return true;
  }

  leave(): void {
    const { frame } = this;
    if (frame.isBlock) this.flush();
    frame.to = this.passages.length;
    const dates = this.begun.pop() ?? 0;
    const from = this.begun.pop() ?? 0;
    const place = placeOf(frame, this.near, from, this.options.trustsNames);
    frame.parent?.take(frame, place);
    if (place !== 'article') moveOut(this.near, from, place);
    if (place === 'beside') moveOut(this.nearDates, dates, place);
    this.frame = frame.parent ?? frame;
  }

  text(node: Text): void {
    const { frame } = this;
    if (!this.run && node.data.trim() === '') return;
    frame.isShown ??= !this.isLaidOut || isRendered(frame.element);
    if (!frame.isShown) return;
    this.run ??= new Run();
    this.run.add(node, frame.element, frame.isLinked);
  }

  private breakLine(): false {
    if (this.run?.endsAtBreak) this.flush();
    else this.run?.addBreak();
    return false;
  }

  private flush(): void {
    const { run } = this;
    this.run = null;
    if (!run || run.characters === 0) return;
    const frame = this.frame.block;
    const passage = passageOf(run, frame, this.passages.length, this.options.title);
    this.passages.push(passage);
    this.near.push(passage);
    frame.weight += passage.weight;
    if (passage.isTitle && isHeading(passage)) frame.titles++;
    if (passage.kind === 'headline' && !isPointer(passage)) frame.headlines++;
  }

  private noteDate(element: Element, text: string | null): void {
    const sort = text === null ? null : sortOfDate(element);
    if (text === null || sort === null) return;
    const mark: DateMark = { index: this.passages.length, text, sort, place: 'article' };
    this.dates.push(mark);
    this.nearDates.push(mark);
    this.frame.dates++;
  }
}
