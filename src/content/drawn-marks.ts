import type { MarkedStatement } from '../notes/page-state.ts';
import type { Mark } from '../page/marks.ts';
import type { MarkStyle } from '../settings/choices.ts';

/** The ids of the statements that are the first on the page to bring one of their notes. */
function firstOfTheirClaims(marked: readonly MarkedStatement[]): Set<string> {
  const seen = new Set<string>();
  const first = new Set<string>();
  for (const { id, notes } of marked) {
    for (const { note } of notes) {
      if (!seen.has(note.ref)) first.add(id);
      seen.add(note.ref);
    }
  }
  return first;
}

/** The marks as the reader wants them drawn: what repeats a claim is fainter than what brings it. */
export function drawnMarks(
  marks: readonly Mark[],
  marked: readonly MarkedStatement[],
  style: MarkStyle,
): Mark[] {
  if (style === 'recap-only') return [];
  const first = firstOfTheirClaims(marked);
  const isPlain = ({ id }: Mark): boolean => style === 'normal' && first.has(id);
  return marks.map((mark) => ({ ...mark, tone: isPlain(mark) ? 'plain' : 'faint' }));
}
