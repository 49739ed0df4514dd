import type { Block, BlockKind } from '../text/article.ts';
import { type NormalisedText, normalise } from '../text/normalise.ts';
import type { Passage } from './passages.ts';
import type { Segment } from './run.ts';

/** A block of the article with what is needed to find its text in the document again. */
export interface ReadBlock extends Block {
  /** The block-level element that holds the text, perhaps beside other blocks. */
  readonly element: Element;
  readonly normalised: NormalisedText;
  readonly segments: readonly Segment[];
  /** The text as the document had it. */
  readonly raw: string;
}

export function blockOf({ frame, raw, segments }: Passage, kind: BlockKind): ReadBlock {
  const normalised = normalise(raw);
  return { kind, text: normalised.text, element: frame.element, normalised, segments, raw };
}
