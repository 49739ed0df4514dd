import type { AnswerView, Note, Statement } from '../../src/notes/note.ts';
import type { ExplainedNote, MarkedStatement, PageState } from '../../src/notes/page-state.ts';

const source: Statement['source'] = {
  id: 'lbc',
  publisher: 'LBC',
  title: 'Labour Party experiences cyber attack',
  url: 'https://www.lbc.co.uk/labour',
  date: '2019-11-12',
  tier: 'newsroom',
};

const statement: Statement = {
  text: 'The attack was large in scale and sophisticated.',
  quote: 'sophisticated and large scale cyber attack',
  by: 'Labour Party spokeswoman',
  date: '2019-11-12',
  source,
};

export const claimed = (changes: Partial<Statement> = {}): Statement => ({
  ...statement,
  ...changes,
});

export const answered = (changes: Partial<AnswerView> = {}): AnswerView => ({
  ...statement,
  text: 'The attack was low level.',
  quote: null,
  by: 'National Cyber Security Centre',
  stance: 'disputes',
  confidence: null,
  reportedBy: null,
  ...changes,
});

export const noted = (changes: Partial<Note> = {}): Note => ({
  ref: 'labour/sophisticated',
  incidentTitle: 'DDoS attacks on the UK Labour Party',
  pack: null,
  label: 'disputed-by-officials',
  gist: 'Officials called the attack low level.',
  claim: statement,
  groups: [{ kind: 'official-assessment', answers: [answered()] }],
  timeline: [],
  asOf: '2026-11-23',
  version: 2,
  ...changes,
});

export const explained = (changes: Partial<Note> = {}): ExplainedNote => ({
  note: noted(changes),
  why: {
    names: ['Labour Party', 'Jeremy Corbyn'],
    words: ['sophisticated', 'scale'],
    slots: [{ slot: 'speaker', words: ['corbyn'] }],
    wording: 'a sophisticated attack',
    score: 0.9,
  },
});

export const marked = (changes: Partial<MarkedStatement> = {}): MarkedStatement => ({
  id: 'm1',
  quote: 'The party claimed a “sophisticated” attack.',
  role: 'claim',
  notes: [explained()],
  ...changes,
});

type ReadState = Extract<PageState, { kind: 'read' }>;

export const readPage = (changes: Partial<ReadState> = {}): ReadState => ({
  kind: 'read',
  sentences: 42,
  marked: [marked()],
  unmatched: [],
  hidden: 0,
  ...changes,
});
