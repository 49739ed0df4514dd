import type { JSX } from 'preact';
import type { MarkedStatement } from '../notes/page-state.ts';
import type { ReadState } from './explain-page.ts';
import { LabelMark } from './LabelMark.tsx';
import { PopupUnmatched } from './PopupUnmatched.tsx';
import { Quote } from './Quote.tsx';
import { hiddenText, moreNotesText, POPUP, readText } from './words.ts';

export interface ReadActions {
  readonly onOpen: (id: string) => void;
  readonly onReportMissing: (id: string) => Promise<boolean>;
  readonly onShowHidden: () => void;
}

interface MarkedProps extends Pick<ReadActions, 'onOpen'> {
  readonly statement: MarkedStatement;
}

function Marked({ statement, onOpen }: MarkedProps): JSX.Element | null {
  const [first, ...others] = statement.notes;
  if (!first) return null;
  return (
    <li>
      <button type="button" class="marked" onClick={() => onOpen(statement.id)}>
        <LabelMark label={first.note.label} />
        <span class="gist">{first.note.gist}</span>
        <span class="small clamped">
          <Quote text={statement.quote} />
        </span>
        {others.length > 0 && <span class="small">{moreNotesText(others.length)}</span>}
      </button>
    </li>
  );
}

const Hidden = ({ count, onShow }: { count: number; onShow: () => void }): JSX.Element => (
  <p class="row hidden-notes">
    <span>{hiddenText(count)}</span>
    <button type="button" onClick={onShow}>
      {POPUP.showHidden}
    </button>
  </p>
);

interface Props extends ReadActions {
  readonly state: ReadState;
}

export function PopupRead({ state, onOpen, onReportMissing, onShowHidden }: Props): JSX.Element {
  const { sentences, marked, unmatched, hidden } = state;
  const attacks = marked.length + unmatched.length;
  return (
    <>
      <p class="small read">{readText(sentences, attacks, marked.length, hidden)}</p>
      <ul class="list">
        {marked.map((statement) => (
          <Marked key={statement.id} statement={statement} onOpen={onOpen} />
        ))}
      </ul>
      {unmatched.length > 0 && (
        <PopupUnmatched statements={unmatched} onReportMissing={onReportMissing} />
      )}
      {hidden > 0 && <Hidden count={hidden} onShow={onShowHidden} />}
    </>
  );
}
