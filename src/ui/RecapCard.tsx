import type { JSX } from 'preact';
import type { MarkedStatement } from '../notes/page-state.ts';
import { DIRECTION, LANGUAGE } from './format.ts';
import { LabelMark } from './LabelMark.tsx';
import { markedText, moreNotesText, RECAP } from './words.ts';

export interface RecapCardProps {
  readonly statements: readonly MarkedStatement[];
  readonly onOpen: (id: string) => void;
  readonly onDismiss: () => void;
  /** Never again, on any page. */
  readonly onOff: () => void;
}

/** More than these do not fit beside an article; the panel has them all. */
const SHOWN = 4;

/** The statements that bring a claim to the page, each claim once. */
function withoutRepeats(statements: readonly MarkedStatement[]): MarkedStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ notes: [first] }) => {
    const ref = first?.note.ref ?? '';
    if (seen.has(ref)) return false;
    seen.add(ref);
    return true;
  });
}

interface ItemProps extends Pick<RecapCardProps, 'onOpen'> {
  readonly statement: MarkedStatement;
}

function Item({ statement, onOpen }: ItemProps): JSX.Element | null {
  const [first] = statement.notes;
  if (!first) return null;
  return (
    <li>
      <button type="button" class="marked" onClick={() => onOpen(statement.id)}>
        <LabelMark label={first.note.label} />
        <span class="gist">{first.note.gist}</span>
      </button>
    </li>
  );
}

/** What an article's notes say, for whoever has read to its end. */
export function RecapCard({ statements, onOpen, onDismiss, onOff }: RecapCardProps): JSX.Element {
  const claims = withoutRepeats(statements);
  const more = claims.length - SHOWN;
  return (
    <aside class="recap themed" aria-label={RECAP.name} lang={LANGUAGE} dir={DIRECTION}>
      <header>
        <h2>{markedText(statements.length)}</h2>
        <button type="button" class="close" aria-label={RECAP.close} onClick={onDismiss}>
          ×
        </button>
      </header>
      <ul>
        {claims.slice(0, SHOWN).map((statement) => (
          <Item key={statement.id} statement={statement} onOpen={onOpen} />
        ))}
      </ul>
      <p class="small">
        {more > 0 && `${moreNotesText(more)} `}
        <button type="button" class="off" onClick={onOff}>
          {RECAP.off}
        </button>
      </p>
    </aside>
  );
}
