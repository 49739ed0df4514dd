import type { Annotation } from '../annotate.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { LABEL_TEXT } from '../notes/label-text.ts';
import { explain } from '../notes/explain.ts';
import type { ExplainedNote } from '../notes/page-state.ts';
import type { ReadFile } from './read-file.ts';

/** A file with what was found in it. */
export interface AnnotatedFile {
  readonly file: string;
  readonly read: ReadFile;
  readonly annotations: readonly Annotation[];
  readonly annotateMs: number;
}

const milliseconds = (value: number): number => Math.round(value * 100) / 100;

/** One line of JSON; its shape is described in the README. */
export function toJsonLine({ file, read, annotations, annotateMs }: AnnotatedFile): string {
  const { title, published, language, isNews } = read;
  return JSON.stringify({
    file,
    page: { title, published, language, isNews },
    statements: annotations.map(({ text, block, start, end, role, matches }) => ({
      text,
      block,
      start,
      end,
      role,
      notes: matches.map(({ incident, claim, why }) => ({ incident, claim, why })),
    })),
    timing: { readMs: milliseconds(read.readMs), annotateMs: milliseconds(annotateMs) },
  });
}

const WIDTH = 96;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const saidBy = (by: string, reportedBy: string | null, date: string | null): string =>
  [by, reportedBy && `reported by ${reportedBy}`, date].filter(Boolean).join(', ');

const noteLines = ({ note, why }: ExplainedNote): string[] => [
  wrap(`[${LABEL_TEXT[note.label]}] ${note.gist}`, '    '),
  wrap(`Claim: ${note.claim.text} (${saidBy(note.claim.by, null, note.claim.date)})`, '      '),
  ...note.groups.flatMap(({ answers }) =>
    answers.map(({ stance, text, by, reportedBy, date, source }) =>
      wrap(`${stance}: ${text} (${saidBy(by, reportedBy, date)}) ${source.url}`, '      '),
    ),
  ),
  wrap(`Why here: ${why.words.join(', ')} · ${note.ref}`, '      '),
];

const ROLE_TEXT = { claim: 'makes a claim', answer: 'answers a claim', unmatched: '' } as const;

const statementLines = (annotation: Annotation, knowledge: Knowledge): string[] => [
  wrap(`“${annotation.text}” (${ROLE_TEXT[annotation.role]})`, '  '),
  ...annotation.matches.flatMap((match) => noteLines(explain(match, knowledge))),
  '',
];

/** The marked sentences of a file with their notes, for a terminal. */
export function toText({ file, read, annotations }: AnnotatedFile, knowledge: Knowledge): string {
  const noted = annotations.filter(({ matches }) => matches.length > 0);
  const unmatched = annotations.filter(({ matches }) => matches.length === 0);
  const about = [read.title ?? '(no title)', read.published ?? 'no date'].join(' · ');
  return [
    file,
    about,
    read.isNews ? '' : '  Not a news article: nothing is annotated.\n',
    ...noted.flatMap((annotation) => statementLines(annotation, knowledge)),
    `${noted.length} with a note, ${unmatched.length} about cyber attacks with nothing on record`,
    ...unmatched.map(({ text }) => wrap(`- ${text}`, '  ')),
    '',
  ].join('\n');
}
