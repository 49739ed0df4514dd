import type { Block, BlockKind } from '../text/article.ts';
import { type NormalisedText, normalise } from '../text/normalise.ts';
import { isFurniture, isInline, isNeverText, isRendered } from './elements.ts';

interface Segment {
  readonly node: Text;
  /** Offset of the node's first character in the block's raw text. */
  readonly start: number;
}

/** A block of the article with what is needed to find its text in the document again. */
export interface ReadBlock extends Block {
  /** The block-level element that holds the text, perhaps beside other blocks. */
  readonly element: Element;
  readonly normalised: NormalisedText;
  readonly segments: readonly Segment[];
}

const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  blockquote: 'quote',
};

const STANDFIRST =
  /(?:^|[-_])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|lede?|strapline|summary|intro|teaser-text|excerpt)(?:$|[-_])/iu;

const isStandfirst = (element: Element): boolean =>
  [...element.classList].some((name) => STANDFIRST.test(name)) ||
  /^(?:description|alternativeHeadline)$/u.test(element.getAttribute('itemprop') ?? '');

/** What kind of text stands in an element, told by it and its ancestors up to the article's root. */
export function kindOf(element: Element, root: Element): BlockKind {
  for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
    const kind = KIND_OF_TAG[at.localName];
    if (isStandfirst(at) && (kind ?? 'subheading') === 'subheading' && at !== root)
      return 'standfirst';
    if (kind) return kind;
  }
  return 'paragraph';
}

const nearestBlock = (node: Node, root: Element): Element => {
  let at = node.parentElement ?? root;
  while (at !== root && isInline(at) && at.parentElement) at = at.parentElement;
  return at;
};

/** Text that is nearly all link is a pointer to something else: "Read more: …", a list of related stories. */
const MOSTLY_LINK = 0.9;
const POINTER_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'subheading']);

/** Collects the text nodes of one block. */
class Run {
  private raw = '';
  private linked = 0;
  private readonly segments: Segment[] = [];

  constructor(readonly element: Element) {}

  add(node: Text, isLinked: boolean): void {
    this.segments.push({ node, start: this.raw.length });
    this.raw += node.data;
    if (isLinked) this.linked += node.data.trim().length;
  }

  addBreak(): void {
    this.raw += '\n';
  }

  get endsSentence(): boolean {
    return /[.!?…:]["'”’)\]]*\s*$/u.test(this.raw.slice(-8));
  }

  get endsWithBreak(): boolean {
    return /\n[^\S\n]*$/u.test(this.raw.slice(-8));
  }

  toBlock(root: Element): ReadBlock | null {
    const normalised = normalise(this.raw);
    if (!/[\p{L}\p{N}]/u.test(normalised.text)) return null;
    const kind = kindOf(this.element, root);
    const isPointer = this.linked >= MOSTLY_LINK * normalised.text.length;
    if (isPointer && POINTER_KINDS.has(kind)) return null;
    return {
      kind,
      text: normalised.text,
      element: this.element,
      normalised,
      segments: this.segments,
    };
  }
}

/** An aside is a rail or repeats the text as a pull quote; a header may hold the headline. */
const skips = (element: Element): boolean =>
  isNeverText(element) || isFurniture(element) || element.localName === 'aside';

/**
 * The blocks of article text under `root`, in document order. A block ends where a block-level element begins or
 * ends, at two line breaks, and at one line break after the end of a sentence.
 */
export function readBlocks(root: Element): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let run: Run | null = null;
  const flush = (): void => {
    const block = run && isRendered(run.element) ? run.toBlock(root) : null;
    if (block) blocks.push(block);
    run = null;
  };
  const walker = textAndElements(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) {
      const element = nearestBlock(node, root);
      if (run && (run as Run).element !== element) flush();
      if (!run && node.data.trim() === '') continue;
      run ??= new Run(element);
      run.add(node, node.parentElement?.closest('a') !== null);
    } else if ((node as Element).localName === 'br') {
      if (run) breakLine(run, flush);
    } else if (!isInline(node as Element)) {
      flush();
    }
  }
  flush();
  return blocks;
}

function breakLine(run: Run, flush: () => void): void {
  if (run.endsWithBreak || run.endsSentence) flush();
  else run.addBreak();
}

const isText = (node: Node): node is Text => node.nodeType === 3;

const FILTER = { accept: 1, reject: 2 } as const;

function textAndElements(root: Element): TreeWalker {
  const SHOW_ELEMENT_AND_TEXT = 1 | 4;
  return root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, (node) =>
    !isText(node) && skips(node as Element) ? FILTER.reject : FILTER.accept,
  );
}
