import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExplainedNote, MarkedStatement } from '../notes/page-state.ts';
import { DIRECTION, LANGUAGE } from './format.ts';
import { type NoteActions, NoteFooter } from './NoteFooter.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { AnswerSection, ClaimSection } from './NoteStatements.tsx';
import { NoteTimeline } from './NoteTimeline.tsx';
import { NoteWhy } from './NoteWhy.tsx';
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
  <div class="content">
    <h2 id={gistId}>{explained.note.gist}</h2>
    <p class="small">{explained.note.incidentTitle}</p>
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

/** The note that opens beside a mark. Whoever shows it puts the focus on it and takes it back. */
export function NoteCard({ statement, index, onIndex, onClose, ...actions }: NoteCardProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const total = statement.notes.length;
  const explained = statement.notes[Math.min(index, total - 1)];
  const ref = explained?.note.ref;
  useLayoutEffect(() => {
    if (card.current) card.current.scrollTop = 0;
  }, [ref]);
  if (!explained) return null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div
      ref={card}
      class="note themed"
      role="dialog"
      aria-labelledby={`${id}-label ${id}-gist`}
      tabIndex={-1}
      lang={LANGUAGE}
      dir={DIRECTION}
      onKeyDown={closeOnEscape}
    >
      <NoteHeader
        label={explained.note.label}
        labelId={`${id}-label`}
        pages={{ index, total, onIndex }}
        onClose={onClose}
      />
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
