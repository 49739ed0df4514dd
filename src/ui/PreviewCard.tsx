import type { JSX } from 'preact';
import type { MarkedStatement } from '../notes/page-state.ts';
import { DIRECTION, LANGUAGE } from './format.ts';
import { LabelMark } from './LabelMark.tsx';
import { moreNotesText } from './words.ts';

interface Props {
  readonly statement: MarkedStatement;
}

/** What a note is about, for a mouse that rests on its mark. */
export function PreviewCard({ statement }: Props): JSX.Element | null {
  const [first, ...others] = statement.notes;
  if (!first) return null;
  return (
    <div class="preview themed" role="tooltip" lang={LANGUAGE} dir={DIRECTION}>
      <LabelMark label={first.note.label} />
      <p class="gist">{first.note.gist}</p>
      {others.length > 0 && <p class="small">{moreNotesText(others.length)}</p>}
    </div>
  );
}
