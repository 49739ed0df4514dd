/** How a mark is drawn; each is a highlight of its own in `content/marks.css`. */
export type MarkShape = 'solid' | 'dashed' | 'dotted';

const SHAPES: readonly MarkShape[] = ['solid', 'dashed', 'dotted'];

/** How strongly it is drawn: what stands on the page for the first time, and what repeats it. */
export type MarkTone = 'plain' | 'faint';

const TONES: readonly MarkTone[] = ['plain', 'faint'];

/** A marked stretch of the page. The range is live: it follows the page's own edits. */
export interface Mark {
  readonly id: string;
  readonly range: Range;
  readonly shape: MarkShape;
  readonly tone: MarkTone;
}

/** What this script has painted, by name; a later version of it may have put its own in the same place. */
const painted = new Map<string, Highlight>();

const highlightName = (shape: MarkShape, tone: MarkTone): string =>
  tone === 'plain' ? `rejoinder-${shape}` : `rejoinder-${tone}-${shape}`;

/** Every way in which a mark can be drawn. */
const LOOKS = SHAPES.flatMap((shape) => TONES.map((tone) => ({ shape, tone })));

/** Whether the page still shows what was marked. */
export const isIntact = ({ range }: Mark): boolean =>
  !range.collapsed && range.startContainer.isConnected;

/**
 * Paints marks with the CSS Custom Highlight API: nothing of the page changes. Highlights are few with many ranges
 * each, for that is what browsers handle fast; they are made anew as a whole, for Firefox lets
 * content scripts neither iterate nor diff them.
 */
export function paintMarks(marks: readonly Mark[]): void {
  for (const { shape, tone } of LOOKS) {
    const ranges = marks
      .filter((mark) => mark.shape === shape && mark.tone === tone)
      .map(({ range }) => range);
    paint(highlightName(shape, tone), ranges);
  }
}

function paint(name: string, ranges: readonly Range[]): void {
  const before = painted.get(name);
  if (ranges.length > 0) {
    const highlight = new Highlight(...ranges);
    painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  } else if (before) {
    painted.delete(name);
    if (CSS.highlights.get(name) === before) CSS.highlights.delete(name);
  }
}

export const unpaintMarks = (): void => paintMarks([]);

/** Removes what an earlier load of the extension has painted. */
export function removeLeftoverMarks(): void {
  for (const { shape, tone } of LOOKS) CSS.highlights.delete(highlightName(shape, tone));
}
