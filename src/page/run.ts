/** A text node and the offset of its first character in the raw text of its block. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  /** How long it was when it was read. */
  readonly length: number;
}

/** So much of a text's end tells whether a sentence ends there. */
const TAIL = 8;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u;
const ENDS_TIGHT = /[.!?…]["'”’»)\]]*$/u;
const BEGINS_SENTENCE = /^["'“‘«([]*\p{Lu}/u;

const lengthened = (tail: string, text: string): string => (tail + text.slice(-TAIL)).slice(-TAIL);

/** The text of one block as it is read, node by node; pieces and tails, for a block can have very many nodes. */
export class Run {
  private readonly pieces: string[] = [];
  private length = 0;
  private linked = 0;
  private solid = 0;
  private tail = '';
  /** The tail without the white space that source code is indented with. */
  private solidTail = '';
  private isAtBreak = false;
  private lastParent: Node | null = null;
  readonly segments: Segment[] = [];

  get raw(): string {
    return this.pieces.join('');
  }

  /** Characters of text, nearly as they are read. */
  get characters(): number {
    return this.solid;
  }

  /** The share of the text that is links to elsewhere. */
  get linkedShare(): number {
    return this.linked / Math.max(1, this.solid);
  }

  add(node: Text, parent: Node, isLinked: boolean): void {
    const { data } = node;
    if (parent !== this.lastParent && this.runsInto(data)) this.append(' ');
    this.segments.push({ node, start: this.length, length: data.length });
    this.append(data);
    this.lastParent = parent;
    const solid = data.trim();
    if (solid === '') return;
    this.isAtBreak = false;
    this.solid += solid.length;
    if (isLinked) this.linked += solid.length;
    this.solidTail = lengthened(this.solidTail, solid);
  }

  addBreak(): void {
    this.append('\n');
    this.isAtBreak = true;
  }

  /** Whether a line break here ends the block: the second of two, or one after the end of a sentence. */
  get endsAtBreak(): boolean {
    return this.isAtBreak || ENDS_SENTENCE.test(this.solidTail);
  }

  private append(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
    this.tail = lengthened(this.tail, text);
  }

  /** Inline elements that a style sheet makes lines of their own: no space parts their sentences. */
  private runsInto(data: string): boolean {
    return ENDS_TIGHT.test(this.tail) && BEGINS_SENTENCE.test(data.slice(0, TAIL));
  }
}
