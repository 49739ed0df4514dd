import type { Note } from '../notes/note.ts';
import { dayText, numbered } from './format.ts';

/** A pack of the reader's own has a day, and no version of ours. */
export const asOfText = ({ asOf, version, pack }: Note): string =>
  pack === null
    ? `On record as of ${dayText(asOf)}, version ${numbered(version)} of the knowledge file.`
    : `On record in your pack as of ${dayText(asOf)}.`;

export const packText = (name: string): string => `From your pack “${name}”`;
