import type { JSX } from 'preact';
import type { TimelineEntry } from '../notes/note.ts';
import { atStart } from './format.ts';
import { Day } from './StatementDetails.tsx';
import { entryText, timelineText } from './words.ts';

/** Entries come in order of time; those of one day share its date. */
function byDay(entries: readonly TimelineEntry[]): readonly TimelineEntry[][] {
  const days: TimelineEntry[][] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    if (day?.[0]?.date === entry.date) day.push(entry);
    else days.push([entry]);
  }
  return days;
}

const Entry = ({ entry }: { entry: TimelineEntry }): JSX.Element => (
  <li class={`entry entry-${entry.role}`}>
    <strong>{entryText(entry.role)}:</strong> {atStart(entry.by)}
    <span class="entry-text">{entry.text}</span>
  </li>
);

export const NoteTimeline = ({ entries }: { entries: readonly TimelineEntry[] }): JSX.Element => (
  <details class="section">
    <summary>{timelineText(entries.length)}</summary>
    <ol class="timeline">
      {byDay(entries).map((day) => (
        <li key={day[0]?.date}>
          <Day date={day[0]?.date ?? null} />
          <ol class="entries">
            {day.map((entry) => (
              <Entry key={`${entry.by} ${entry.text}`} entry={entry} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  </details>
);
