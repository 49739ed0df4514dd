import type { JSX, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExplainedNote, MarkedStatement } from '../notes/page-state.ts';
import { DIRECTION, LANGUAGE } from './format.ts';
import { type NoteActions, NoteFooter } from './NoteFooter.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { AnswerSection, ClaimSection } from './NoteStatements.tsx';
import { NoteTimeline } from './NoteTimeline.tsx';
import { NoteWhy } from './NoteWhy.tsx';
import { packText } from './note-words.ts';
import { roleText } from './words.ts';

export interface NoteCardProps extends NoteActions {
  readonly statement: MarkedStatement;
  /** Which of the statement's notes is shown. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly onClose: () => void;
}

interface ContentProps extends NoteActions {
  readonly explained: ExplainedNote;
  readonly role: MarkedStatement['role'];
  readonly gistId: string;
}

const Content = ({ explained, role, gistId, ...actions }: ContentProps): JSX.Element => (
  <div class="content record">
    <h2 id={gistId}>{explained.note.gist}</h2>
    <p class="small">{explained.note.incidentTitle}</p>
    {explained.note.pack !== null && <p class="small pack">{packText(explained.note.pack)}</p>}
    <p class="role">{roleText(role)}</p>
    <ClaimSection claim={explained.note.claim} />
    {explained.note.groups.map((group) => (
      <AnswerSection key={group.kind} group={group} />
    ))}
    {explained.note.timeline.length > 0 && <NoteTimeline entries={explained.note.timeline} />}
    <NoteWhy why={explained.why} />
    <NoteFooter note={explained.note} {...actions} />
  </div>
);

/** A note that is turned to begins at its beginning. */
function useTop(ref: string): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) card.current.scrollTop = 0;
  }, [ref]);
  return card;
}

interface CardProps extends NoteCardProps {
  readonly explained: ExplainedNote;
}

function Card({ explained, statement, index, onIndex, onClose, ...actions }: CardProps) {
  const id = useId();
  const { ref, label } = explained.note;
  const pages = { index, total: statement.notes.length, onIndex };
  return (
    <div
      ref={useTop(ref)}
      class="note themed"
      role="dialog"
      aria-labelledby={`${id}-label ${id}-gist`}
      tabIndex={-1}
      lang={LANGUAGE}
      dir={DIRECTION}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <NoteHeader label={label} labelId={`${id}-label`} pages={pages} onClose={onClose} />
      <Content
        key={ref}
        explained={explained}
        role={statement.role}
        gistId={`${id}-gist`}
        {...actions}
      />
    </div>
  );
}

/** The note that opens beside a mark. Whoever shows it puts the focus on it and takes it back. */
export function NoteCard(props: NoteCardProps): JSX.Element | null {
  // Hiding a note shortens the list under the reader's feet.
  const index = Math.min(props.index, props.statement.notes.length - 1);
  const explained = props.statement.notes[index];
  return explained ? <Card {...props} index={index} explained={explained} /> : null;
}
