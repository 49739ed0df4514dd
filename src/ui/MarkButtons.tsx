import type { JSX } from 'preact';
import type { MarkedStatement } from '../notes/page-state.ts';
import { DIRECTION, LANGUAGE, shortened } from './format.ts';
import { Quote } from './Quote.tsx';
import { MARKS, markText, noteCountText } from './words.ts';

/** Enough to know the sentence again. */
const SPOKEN_LENGTH = 90;

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface MarkButtonsProps {
  readonly statements: readonly MarkedStatement[];
  readonly focused: string | null;
  /** Left and upper edge, in the window, of the mark that belongs to the focused button. */
  readonly position: Position | null;
  /** Told null when the focus leaves. */
  readonly onFocus: (id: string | null) => void;
  readonly onOpen: (id: string, element: HTMLElement) => void;
}

const labelsOf = ({ notes }: MarkedStatement) => [...new Set(notes.map(({ note }) => note.label))];

const placeStyle = ({ x, y }: Position) => ({ '--mark-x': `${x}px`, '--mark-y': `${y}px` });

interface ButtonProps extends Omit<MarkButtonsProps, 'statements'> {
  readonly statement: MarkedStatement;
  readonly place: string;
}

function MarkButton(props: ButtonProps): JSX.Element {
  const { statement, place, focused, position, onFocus, onOpen } = props;
  const placed = statement.id === focused && position !== null;
  return (
    <button
      type="button"
      class="mark-button"
      aria-haspopup="dialog"
      style={placed ? placeStyle(position) : {}}
      onFocus={() => onFocus(statement.id)}
      onBlur={() => onFocus(null)}
      onClick={(event) => onOpen(statement.id, event.currentTarget)}
    >
      {markText(place, labelsOf(statement))}
      <span class="unseen">
        {' '}
        <Quote text={shortened(statement.quote, SPOKEN_LENGTH)} />
      </span>
    </button>
  );
}

/** The way to the notes by keyboard and screen reader; the marks on the page are only painted. */
export const MarkButtons = ({ statements, ...rest }: MarkButtonsProps): JSX.Element => (
  <nav class="marks themed" aria-label={MARKS} lang={LANGUAGE} dir={DIRECTION}>
    {statements.map((statement, index) => (
      <MarkButton
        key={statement.id}
        statement={statement}
        place={noteCountText(index, statements.length)}
        {...rest}
      />
    ))}
  </nav>
);
