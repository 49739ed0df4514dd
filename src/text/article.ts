export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list-item',
  'caption',
  'quote',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of an article's text that no sentence crosses; `text` is normalised. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A news article as read from a page or a text file. */
export interface Article {
  readonly title: string | null;
  /** Day of publication, YYYY-MM-DD; null when the page does not tell. */
  readonly published: string | null;
  /** BCP 47 tag as the page declares it, such as `en-GB`; null when it does not. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
}
