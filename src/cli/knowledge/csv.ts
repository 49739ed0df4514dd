import Papa from 'papaparse';
import type { Answer, Claim, Incident, Knowledge } from '../../knowledge/schema.ts';
import { LABEL_TEXT } from '../../notes/label-text.ts';
import { labelOf } from '../../notes/labels.ts';
import { refOf } from '../../notes/note.ts';

export type Row = Readonly<Record<string, string>>;

const addressOf = ({ sources }: Incident, id: string): string =>
  sources.find((source) => source.id === id)?.url ?? '';

function rowOf(incident: Incident, claim: Claim, answer: Answer): Row {
  return {
    ref: refOf(incident, claim),
    incident: incident.title,
    from: incident.period.from ?? '',
    to: incident.period.to ?? '',
    topic: claim.topic,
    label: LABEL_TEXT[labelOf(claim)],
    gist: claim.gist,
    claim: claim.statement,
    claim_quote: claim.quote ?? '',
    claimant: claim.by,
    claim_date: claim.date ?? '',
    claim_source: addressOf(incident, claim.source),
    answer_kind: answer.kind,
    stance: answer.stance,
    answer: answer.statement,
    answer_quote: answer.quote ?? '',
    confidence: answer.confidence ?? '',
    answerer: answer.by,
    reported_by: answer.reportedBy ?? '',
    answer_date: answer.date ?? '',
    answer_source: addressOf(incident, answer.source),
    reviewed: incident.reviewed,
  };
}

/** One row an answer; the claim is repeated in each. */
export const rowsOf = ({ incidents }: Knowledge): Row[] =>
  incidents.flatMap((incident) =>
    incident.claims.flatMap((claim) =>
      claim.answers.map((answer) => rowOf(incident, claim, answer)),
    ),
  );

/** The rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export const toCsv = (rows: readonly Row[]): string =>
  `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
