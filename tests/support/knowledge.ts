import type { Answer, Claim, Incident, Knowledge, Source } from '../../src/knowledge/schema.ts';

/** Small valid parts of a knowledge file; each test changes what it is about. */

export const source = (changes: Partial<Source> = {}): Source => ({
  id: 'gazette',
  publisher: 'The Gazette',
  title: 'Harbour hit by cyber attack',
  url: 'https://gazette.example/harbour',
  date: '2020-03-04',
  tier: 'newsroom',
  ...changes,
});

export const answer = (changes: Partial<Answer> = {}): Answer => ({
  kind: 'official-assessment',
  stance: 'disputes',
  statement: 'The agency called the attack minor.',
  quote: 'a minor incident',
  confidence: null,
  by: 'Cyber Agency',
  reportedBy: null,
  date: '2020-03-05',
  source: 'gazette',
  wordings: ['the agency rated it minor'],
  ...changes,
});

export const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: 'serious',
  topic: 'severity',
  gist: 'The agency called the attack minor.',
  statement: 'The attack was serious.',
  quote: 'very serious indeed',
  by: 'Harbour master',
  date: '2020-03-04',
  source: 'gazette',
  wordings: ['it was a grave attack'],
  answers: [answer()],
  ...changes,
});

export const incident = (changes: Partial<Incident> = {}): Incident => ({
  id: 'harbour-2020',
  title: 'Attack on the harbour',
  summary: 'The harbour reported an attack.',
  kinds: ['ddos'],
  period: { from: '2020-03-03', to: '2020-03-04' },
  names: [],
  parties: [{ role: 'victim', name: 'Harbour', aliases: [], country: 'GB', basis: null }],
  claims: [claim()],
  omitted: [],
  sources: [source()],
  reviewed: '2020-06-01',
  ...changes,
});

export const knowledge = (...incidents: Incident[]): Knowledge => ({
  format: 1,
  asOf: '2020-06-01',
  changes: [{ version: 1, date: '2020-06-01', items: ['The harbour.'] }],
  incidents,
});
