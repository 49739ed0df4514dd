import { rawSpan } from '../text/normalise.ts';
import type { Span } from '../text/sentences.ts';
import type { ReadBlock } from './blocks.ts';
import { native } from './dom.ts';
import type { Segment } from './run.ts';

/** The number of the segment that holds the raw character at an offset; segments are in order of their starts. */
function segmentAt({ segments }: ReadBlock, rawOffset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= rawOffset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the page still says in a text node what was read there. */
const isAsRead = (raw: string, { node, start, length }: Segment): boolean =>
  node.isConnected && node.length === length && raw.startsWith(node.data, start);

/** The range of the document that shows a span of a block's text; null when the page has changed it since. */
export function rangeOf(block: ReadBlock, { start, end }: Span): Range | null {
  const raw = rawSpan(block.normalised, start, end);
  if (!raw) return null;
  const [first, last] = [segmentAt(block, raw.start), segmentAt(block, raw.end - 1)];
  const segments = block.segments.slice(first, last + 1);
  const [from, to] = [segments[0], segments.at(-1)];
  if (!from || !to || !segments.every((segment) => isAsRead(block.raw, segment))) return null;
  const document = from.node.ownerDocument;
  const range = native(document, 'createRange').call(document);
  range.setStart(from.node, raw.start - from.start);
  range.setEnd(to.node, raw.end - to.start);
  return range;
}
