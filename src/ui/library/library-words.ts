import type { Lane } from '../../catalogue/timeline.ts';
import type { IncidentKind, Party } from '../../knowledge/schema.ts';
import { counted, dayText, LANGUAGE, numbered } from '../format.ts';
import { dateOrNone } from '../words.ts';

const KIND_WORDS: Readonly<Record<IncidentKind, string>> = {
  ransomware: 'Ransomware',
  'data-breach': 'Data breach',
  ddos: 'Denial of service',
  defacement: 'Defacement',
  espionage: 'Espionage',
  'hack-and-leak': 'Hack and leak',
  sabotage: 'Sabotage',
  wiper: 'Wiper',
  'supply-chain': 'Supply chain',
  theft: 'Theft',
  outage: 'Outage',
  disinformation: 'Disinformation',
  election: 'Election',
  spyware: 'Spyware',
  disclosure: 'Disclosure',
  'false-alarm': 'False alarm',
  topic: 'Topic',
};

const LANE_WORDS: Readonly<Record<Lane, string>> = {
  claim: 'Claims',
  'official-assessment': 'Official assessments',
  'counter-claim': 'Counter-claims',
  'expert-assessment': 'Independent experts',
  corroboration: 'Other reports',
};

const ROLE_WORDS: Readonly<Record<Party['role'], string>> = {
  victim: 'Affected',
  actor: 'Named as responsible',
  suspect: 'Suspected or accused',
};

const SPAN_WORDS: Readonly<Record<number, string>> = {
  7: '1 week',
  30: '1 month',
  365: '1 year',
  3650: '10 years',
};

const countries = new Intl.DisplayNames(LANGUAGE, { type: 'region' });

export const kindText = (kind: IncidentKind): string => KIND_WORDS[kind];
export const countryText = (code: string): string => countries.of(code) ?? code;
export const laneText = (lane: Lane): string => LANE_WORDS[lane];
export const partyText = (role: Party['role']): string => ROLE_WORDS[role];
export const spanText = (days: number): string => SPAN_WORDS[days] ?? '';

export const LIBRARY = {
  name: 'Rejoinder library',
  skip: 'Skip to the content',
  sections: 'Sections of the library',
  incidents: 'Incidents',
  changes: 'Recent changes',
  packs: 'Your packs',
  reading: 'Reading the knowledge file…',
  unreadable: 'The knowledge file cannot be read',
  unreadableMeaning: 'Nothing was changed. Installing the extension again brings the file back.',
  search: 'Search',
  kind: 'Kind',
  country: 'Country',
  year: 'Year',
  label: 'Label',
  all: 'All',
  clear: 'Clear search and filters',
  nothingFound: 'Nothing found. Fewer words or filters find more.',
  overview: 'Overview by year and kind',
  overviewMeaning:
    'Each circle is a number of incidents; choosing one narrows the list to them. An incident of two kinds is counted in both rows.',
  missing: 'No such incident',
  missingMeaning:
    'It may have been renamed or removed, or it stood in a pack that you have removed.',
  back: 'All incidents',
  topic: 'A topic, not an incident',
  claims: 'Claims and answers',
  timeline: 'The exchange over time',
  timelineMeaning:
    'Time runs from the first dated statement to the last; later years are drawn closer together than the first days.',
  timelineTable: 'The timeline as a table',
  parties: 'Parties',
  sources: 'Sources',
  omitted: 'Claims left out',
  knownAs: 'Also known as',
  thin: 'No official, court, regulator or company document is among the sources of this incident.',
  link: 'Link to this claim',
} as const;

export const PACKS = {
  meaning:
    'A pack is a file with incidents of your own, in the form of the bundled ones. It stays in this browser, and every note from it bears its name. Nothing is sent anywhere.',
  add: 'Add a pack from a file',
  none: 'You have added no pack.',
  remove: 'Remove',
  refused: 'The pack was not added, and nothing was changed:',
  tooLarge: 'The file is too large for a pack.',
  notRemoved: 'The pack could not be removed:',
  full: 'There is no room for another pack. Remove one first.',
} as const;

export const addedText = (name: string): string => `“${name}” was added.`;
export const replacedText = (name: string): string =>
  `“${name}” was added in the place of a pack of the same id.`;
export const removedText = (name: string): string => `“${name}” was removed.`;

export const versionText = (version: number, asOf: string): string =>
  `Version ${numbered(version)} of ${dayText(asOf)}`;

export const incidentCount = (count: number): string =>
  counted(count, { one: 'incident', other: 'incidents' });

export const claimCount = (count: number): string =>
  counted(count, { one: 'claim', other: 'claims' });

export const sizeText = (incidents: number, claims: number): string =>
  `${incidentCount(incidents)}, ${claimCount(claims)}`;

export const reviewedText = (day: string): string =>
  `Last held against its sources on ${dayText(day)}.`;

export const periodText = ({ from, to }: { from: string | null; to: string | null }): string => {
  if (from === null) return to === null ? dateOrNone(null) : `until ${dayText(to)}`;
  return to === null || to === from ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
};

export const cellText = (count: number, kind: IncidentKind, year: string): string =>
  `${incidentCount(count)}: ${kindText(kind)}, ${year}`;

export const pointText = (date: string, by: string, text: string): string =>
  `${dayText(date)}, ${by}: ${text}`;

export const drawingText = (count: number, from: string, to: string): string =>
  `${counted(count, { one: 'dated statement', other: 'dated statements' })} from ${dayText(from)} to ${dayText(to)}. The table below holds the same.`;
