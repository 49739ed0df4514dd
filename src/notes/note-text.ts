import { LABEL_TEXT } from './label-text.ts';
import type { AnswerView, Note, Statement } from './note.ts';

const quoted = ({ quote }: Statement): string => (quote === null ? '' : ` (“${quote}”)`);

const said = ({ by, date }: Statement): string => [by, date].filter(Boolean).join(', ');

const cited = ({ source }: Statement): string => `${source.publisher}: ${source.url}`;

const answerLine = (answer: AnswerView): string => {
  const reported = answer.reportedBy === null ? '' : `, reported by ${answer.reportedBy}`;
  return `- ${answer.stance}: ${answer.text}${quoted(answer)} – ${said(answer)}${reported}. ${cited(answer)}`;
};

/** A pack is its reader's own, and not ours to sign. */
const originOf = ({ pack }: Note): string =>
  pack === null ? 'Rejoinder' : `pack “${pack}”, in Rejoinder`;

/** A note as plain text with its sources, to paste elsewhere. */
export const noteAsText = (note: Note): string =>
  [
    `${LABEL_TEXT[note.label]}: ${note.gist}`,
    '',
    `Claim: ${note.claim.text}${quoted(note.claim)} – ${said(note.claim)}. ${cited(note.claim)}`,
    ...note.groups.flatMap((group) => group.answers.map(answerLine)),
    '',
    `${note.incidentTitle}. On record as of ${note.asOf} (${originOf(note)}, ${note.ref}).`,
  ].join('\n');
