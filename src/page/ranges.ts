import { rawSpan } from '../text/normalise.ts';
import type { Span } from '../text/sentences.ts';
import type { ReadBlock } from './blocks.ts';

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The text node that holds the raw character at an offset; segments are in order of their starts. */
function pointAt({ segments }: ReadBlock, rawOffset: number): Point | null {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= rawOffset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment ? { node: segment.node, offset: rawOffset - segment.start } : null;
}

/** The range of the document that shows a span of a block's text; null when the page has changed it since. */
export function rangeOf(block: ReadBlock, { start, end }: Span): Range | null {
  const raw = rawSpan(block.normalised, start, end);
  if (!raw) return null;
  const from = pointAt(block, raw.start);
  const last = pointAt(block, raw.end - 1);
  if (!from || !last || !from.node.isConnected || !last.node.isConnected) return null;
  if (from.offset >= from.node.length || last.offset >= last.node.length) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
