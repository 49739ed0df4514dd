import { LABEL_TEXT } from '../notes/label-text.ts';
import type { Label } from '../notes/labels.ts';
import type { AnswerGroup, AnswerView, Statement, TimelineEntry } from '../notes/note.ts';
import type { MarkedStatement } from '../notes/page-state.ts';
import { counted, dayText, listed, numbered, quoted } from './format.ts';

const ROLE_WORDS: Record<MarkedStatement['role'], string> = {
  claim: 'The marked sentence makes the claim below.',
  answer: 'The marked sentence answers the claim below.',
};

const GROUP_WORDS: Record<AnswerGroup['kind'], string> = {
  'official-assessment': 'Official assessments',
  'counter-claim': 'Counter-claims',
  'expert-assessment': 'Independent experts',
  corroboration: 'Other reports',
};

// Participles, because they stand after "officials" as well as after "an official".
const STANCE_WORDS: Record<AnswerView['stance'], string> = {
  disputes: 'disputing the claim',
  supports: 'supporting the claim',
  qualifies: 'qualifying the claim',
  attributes: 'naming an actor',
};

const TIER_WORDS: Record<Statement['source']['tier'], string> = {
  official: 'official source',
  'court-or-regulator': 'court or regulator',
  company: 'company',
  newsroom: 'newsroom',
  'trade-press': 'trade press',
  research: 'research',
  other: 'other source',
};

const ENTRY_WORDS: Record<TimelineEntry['role'], string> = { claim: 'Claim', answer: 'Answer' };

export const labelText = (label: Label): string => LABEL_TEXT[label];
export const roleText = (role: MarkedStatement['role']): string => ROLE_WORDS[role];
export const groupText = (kind: AnswerGroup['kind']): string => GROUP_WORDS[kind];
export const stanceText = (stance: AnswerView['stance']): string => STANCE_WORDS[stance];
export const tierText = (tier: Statement['source']['tier']): string => TIER_WORDS[tier];
export const entryText = (role: TimelineEntry['role']): string => ENTRY_WORDS[role];

export const NO_VERDICT =
  'A mark does not mean a statement is wrong; no mark does not mean it was checked.';

export const NOTE = {
  claim: 'The claim',
  close: 'Close note',
  previous: 'Previous note',
  next: 'Next note',
  copy: 'Copy with sources',
  hide: 'Hide this note',
  hideIncident: 'Hide all notes on this incident',
  report: 'Report a problem',
  library: 'Open in the library',
  copied: 'Copied with sources',
  reported: 'Report copied. Nothing was sent.',
  notCopied: 'Could not copy',
  why: 'Why am I seeing this?',
  whyNames: 'Names in this article',
  whyWords: 'Words of this sentence',
  whySlots: { number: 'Figures on record too', speaker: 'Who speaks or answers' },
  whyWording: 'Nearest of our paraphrases (not a quotation)',
} as const;

export const dateOrNone = (date: string | null): string =>
  date === null ? 'Date not on record' : dayText(date);

export const REPORTED_BY = 'Reported by';

export const confidenceText = (confidence: string | null): string =>
  `Stated confidence: ${confidence === null ? 'none given' : quoted(confidence)}`;

export const noteCountText = (index: number, total: number): string =>
  `Note ${numbered(index + 1)} of ${numbered(total)}`;

export const timelineText = (count: number): string =>
  `Timeline of ${counted(count, { one: 'dated statement', other: 'dated statements' })}`;

export const MARKS = 'Notes on this page';

export const markText = (place: string, labels: readonly Label[]): string =>
  `${place}: ${listed(labels.map(labelText))}.`;

export const POPUP = {
  name: 'Rejoinder',
  tagline: 'Answers on record about cyber attacks',
  everywhere: 'Annotations',
  site: 'On this site',
  page: 'On this page',
  offEverywhere: 'Turn annotations on to choose for a site.',
  offOnSite: 'Turn this site on to choose for a page.',
  noSite: 'There is no site here to choose for.',
  unmatchedMeaning:
    'No answer to these is known here, which does not mean that they are right or wrong. If you know of one, copy a report.',
  reportMissing: 'Copy a report',
  showHidden: 'Show again',
  library: 'Open the library',
  options: 'Options',
  panel: 'Open the panel',
} as const;

export const RECAP = {
  name: 'Notes in this article',
  close: 'Close the list',
  off: 'Do not list notes again',
} as const;

export const PANEL = {
  name: 'Notes on this page',
  filter: 'Show',
  all: 'All labels',
  back: 'Back to where I was',
} as const;

export const siteText = (site: string | null): string =>
  site === null ? POPUP.site : `${POPUP.site} (${site})`;

export const knowledgeText = (day: string, version: number): string =>
  `Version ${numbered(version)} of the knowledge file, ${dayText(day)}.`;

export const markedText = (count: number): string =>
  counted(count, { one: 'statement with a note', other: 'statements with notes' });

export const moreNotesText = (count: number): string =>
  `and ${counted(count, { one: 'more note', other: 'more notes' })}`;

export const unmatchedText = (count: number): string =>
  counted(count, {
    one: 'statement with nothing on record',
    other: 'statements with nothing on record',
  });

export const hiddenText = (count: number): string =>
  counted(count, { one: 'note hidden on this page', other: 'notes hidden on this page' });

/** Which of the read sentences carry the hidden notes is not told, so they are left out of the count. */
export function readText(read: number, attacks: number, noted: number, hidden: number): string {
  const sentences = counted(read, { one: 'sentence read', other: 'sentences read' });
  if (attacks === 0)
    return hidden > 0 ? `${sentences}.` : `${sentences}; none about cyber attacks.`;
  const rest = hidden > 0 ? 'apart from hidden notes, ' : '';
  const about = attacks === 1 ? 'about a cyber attack' : 'about cyber attacks';
  const notes = noted === 0 ? 'none' : numbered(noted);
  return `${sentences}; ${rest}${numbered(attacks)} ${about}, ${notes} with a note.`;
}
