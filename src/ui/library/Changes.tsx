import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/schema.ts';
import { LIBRARY, versionText } from './library-words.ts';

/** What changed in the knowledge file, newest first. */
export const Changes = ({ changes }: Pick<Knowledge, 'changes'>): JSX.Element => (
  <>
    <h1 tabIndex={-1}>{LIBRARY.changes}</h1>
    {changes.map(({ version, date, items }) => (
      <section key={version} class="part">
        <h2>{versionText(version, date)}</h2>
        <ul class="bullets">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
