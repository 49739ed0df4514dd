import type { JSX } from 'preact';
import type { IncidentView } from '../../catalogue/incident-view.ts';
import type { Note } from '../../notes/note.ts';
import { listed } from '../format.ts';
import { LabelMark } from '../LabelMark.tsx';
import { AnswerSection, ClaimSection } from '../NoteStatements.tsx';
import { Facts, Omitted, Parties, Sources } from './IncidentParts.tsx';
import { LIBRARY, reviewedText } from './library-words.ts';
import { TimelineSection } from './TimelineSection.tsx';

interface ClaimProps {
  readonly note: Note;
  readonly isWanted: boolean;
  readonly href: string;
}

/** The claim that a link asked for is brought into view by its id and told apart by its edge. */
const ClaimRecord = ({ note, isWanted, href }: ClaimProps): JSX.Element => (
  <article class={`record${isWanted ? ' wanted' : ''}`} data-ref={note.ref} tabIndex={-1}>
    <header class="row">
      <LabelMark label={note.label} />
      <a class="small" href={href} aria-label={`${LIBRARY.link}: ${note.gist}`}>
        {LIBRARY.link}
      </a>
    </header>
    <h3 class="gist">{note.gist}</h3>
    <ClaimSection claim={note.claim} level={4} />
    {note.groups.map((group) => (
      <AnswerSection key={group.kind} group={group} level={4} />
    ))}
  </article>
);

export interface IncidentPageProps {
  readonly incident: IncidentView;
  /** The claim (`incident/claim`) that a link asked for. */
  readonly wanted: string | null;
  readonly listHref: string;
  readonly hrefOf: (ref: string) => string;
}

export const IncidentPage = ({
  incident,
  wanted,
  listHref,
  hrefOf,
}: IncidentPageProps): JSX.Element => (
  <>
    <p class="small">
      <a href={listHref}>{LIBRARY.back}</a>
    </p>
    <h1 tabIndex={-1}>{incident.title}</h1>
    <Facts incident={incident} />
    <p class="summary">{incident.summary}</p>
    {incident.names.length > 0 && (
      <p class="small">
        {LIBRARY.knownAs}: {listed(incident.names)}
      </p>
    )}
    {incident.thin && <p class="notice">{LIBRARY.thin}</p>}
    {incident.timeline && <TimelineSection timeline={incident.timeline} />}
    <section class="part">
      <h2>{LIBRARY.claims}</h2>
      {incident.notes.map((note) => (
        <ClaimRecord
          key={note.ref}
          note={note}
          isWanted={note.ref === wanted}
          href={hrefOf(note.ref)}
        />
      ))}
    </section>
    {incident.parties.length > 0 && <Parties parties={incident.parties} />}
    <Sources sources={incident.sources} />
    {incident.omitted.length > 0 && <Omitted omitted={incident.omitted} />}
    <p class="small">{reviewedText(incident.reviewed)}</p>
  </>
);

export const MissingIncident = ({ listHref }: { listHref: string }): JSX.Element => (
  <>
    <h1 tabIndex={-1}>{LIBRARY.missing}</h1>
    <p>{LIBRARY.missingMeaning}</p>
    <p>
      <a href={listHref}>{LIBRARY.back}</a>
    </p>
  </>
);
