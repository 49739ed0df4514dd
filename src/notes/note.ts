import type { Answer, AnswerKind, Claim, Incident, Source, Stance } from '../knowledge/schema.ts';
import { ANSWER_KINDS } from '../knowledge/vocabulary.ts';
import { type Label, labelOf } from './labels.ts';

/** Who made a statement, in which words and where it stands. */
export interface Statement {
  readonly text: string;
  readonly quote: string | null;
  readonly by: string;
  readonly date: string | null;
  readonly source: Source;
}

export interface AnswerView extends Statement {
  readonly stance: Stance;
  readonly confidence: string | null;
  readonly reportedBy: string | null;
}

export interface AnswerGroup {
  readonly kind: AnswerKind;
  readonly answers: readonly AnswerView[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly by: string;
  readonly text: string;
  readonly role: 'claim' | 'answer';
}

/** What a reader is shown for one claim, in the order of showing. */
export interface Note {
  /** `incident-id/claim-id`. */
  readonly ref: string;
  readonly incidentTitle: string;
  /** Name of the reader's own pack that it comes from; null for the bundled file. */
  readonly pack: string | null;
  readonly label: Label;
  readonly gist: string;
  readonly claim: Statement;
  readonly groups: readonly AnswerGroup[];
  /** Dated statements in order of time; empty unless the claim has more than two answers. */
  readonly timeline: readonly TimelineEntry[];
  /** Day on which the incident's file was last reviewed, YYYY-MM-DD. */
  readonly asOf: string;
  /** Version of the knowledge file. */
  readonly version: number;
}

const TIMELINE_FROM = 3;

export const refOf = (incident: Pick<Incident, 'id'>, claim: Pick<Claim, 'id'>): string =>
  `${incident.id}/${claim.id}`;

/** The incident of a note (`incident/claim`). */
export const incidentOf = (ref: string): string => ref.split('/')[0] ?? ref;

function sourceOf(incident: Incident, id: string): Source {
  const source = incident.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`${incident.id}: no source "${id}"; the parser should have said so`);
  return source;
}

const statementOf = (incident: Incident, said: Claim | Answer): Statement => ({
  text: said.statement,
  quote: said.quote,
  by: said.by,
  date: said.date,
  source: sourceOf(incident, said.source),
});

const answerView = (incident: Incident, answer: Answer): AnswerView => ({
  ...statementOf(incident, answer),
  stance: answer.stance,
  confidence: answer.confidence,
  reportedBy: answer.reportedBy,
});

const groupsOf = (incident: Incident, claim: Claim): AnswerGroup[] =>
  ANSWER_KINDS.map((kind) => ({
    kind,
    answers: claim.answers
      .filter((answer) => answer.kind === kind)
      .map((answer) => answerView(incident, answer)),
  })).filter((group) => group.answers.length > 0);

const entryOf = (said: Claim | Answer, role: TimelineEntry['role']): TimelineEntry[] =>
  said.date === null ? [] : [{ date: said.date, by: said.by, text: said.statement, role }];

function timelineOf(claim: Claim): TimelineEntry[] {
  if (claim.answers.length < TIMELINE_FROM) return [];
  const entries = [
    ...entryOf(claim, 'claim'),
    ...claim.answers.flatMap((answer) => entryOf(answer, 'answer')),
  ];
  return entries.sort((a, b) => a.date.localeCompare(b.date));
}

export const noteOf = (incident: Incident, claim: Claim, version: number): Note => ({
  ref: refOf(incident, claim),
  incidentTitle: incident.title,
  pack: incident.pack ?? null,
  label: labelOf(claim),
  gist: claim.gist,
  claim: statementOf(incident, claim),
  groups: groupsOf(incident, claim),
  timeline: timelineOf(claim),
  asOf: incident.reviewed,
  version,
});
