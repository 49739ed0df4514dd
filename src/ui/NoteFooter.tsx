import type { JSX } from 'preact';
import { type Note, incidentOf } from '../notes/note.ts';
import { useOutcome } from './use-outcome.ts';
import { asOfText } from './note-words.ts';
import { NO_VERDICT, NOTE } from './words.ts';

export interface NoteActions {
  /** A note (`incident/claim`) or an incident. */
  readonly onHide: (item: string) => void;
  readonly onCopy: (ref: string) => Promise<boolean>;
  readonly onReport: (ref: string) => Promise<boolean>;
  readonly onLibrary: (ref: string) => void;
}

interface Props extends NoteActions {
  readonly note: Note;
}

function Actions({ note, onHide, onCopy, onReport, onLibrary }: Props): JSX.Element {
  const [outcome, run] = useOutcome();
  return (
    <>
      <div class="actions">
        <button type="button" onClick={() => run(onCopy(note.ref), NOTE.copied)}>
          {NOTE.copy}
        </button>
        <button type="button" onClick={() => onHide(note.ref)}>
          {NOTE.hide}
        </button>
        <button type="button" onClick={() => onHide(incidentOf(note.ref))}>
          {NOTE.hideIncident}
        </button>
        <button type="button" onClick={() => run(onReport(note.ref), NOTE.reported)}>
          {NOTE.report}
        </button>
        <button type="button" onClick={() => onLibrary(note.ref)}>
          {NOTE.library}
        </button>
      </div>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

export const NoteFooter = (props: Props): JSX.Element => (
  <footer class="section footer">
    <p class="small">
      {asOfText(props.note)} {NO_VERDICT}
    </p>
    <Actions {...props} />
  </footer>
);
