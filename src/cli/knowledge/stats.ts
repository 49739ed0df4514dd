import type { Claim, Incident, Knowledge } from '../../knowledge/schema.ts';
import { LABEL_TEXT } from '../../notes/label-text.ts';
import { labelOf } from '../../notes/labels.ts';

/** A table of counts: a heading, and rows from the most frequent down. */
export interface Table {
  readonly heading: string;
  readonly rows: readonly (readonly [string, number])[];
}

function counted(values: readonly string[]): Table['rows'] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

const yearOf = ({ period }: Incident): string => period.from?.slice(0, 4) ?? 'no year';

const countriesOf = ({ parties }: Incident): string[] => [
  ...new Set(
    parties.flatMap(({ role, country }) => (role === 'victim' && country ? [country] : [])),
  ),
];

const wordingsOf = (claim: Claim): string[] => [
  ...claim.wordings,
  ...claim.answers.flatMap((answer) => answer.wordings),
];

function totals(incidents: readonly Incident[], claims: readonly Claim[]): Table['rows'] {
  return [
    ['incidents', incidents.length],
    ['thin incidents', incidents.filter(({ thin }) => thin).length],
    ['claims', claims.length],
    ['claims left out', incidents.flatMap(({ omitted }) => omitted).length],
    ['answers', claims.flatMap(({ answers }) => answers).length],
    ['sources', incidents.flatMap(({ sources }) => sources).length],
    ['wordings', claims.flatMap(wordingsOf).length],
  ];
}

/** What the knowledge file holds, counted. */
export function statsOf({ incidents }: Knowledge): Table[] {
  const claims = incidents.flatMap((incident) => incident.claims);
  const answers = claims.flatMap((claim) => claim.answers);
  const sources = incidents.flatMap((incident) => incident.sources);
  const thin = incidents.filter((incident) => incident.thin);
  return [
    { heading: 'In all', rows: totals(incidents, claims) },
    {
      heading: 'Answers by kind and stance',
      rows: counted(answers.map((a) => `${a.kind}, ${a.stance}`)),
    },
    {
      heading: 'Claims by label',
      rows: counted(claims.map((claim) => LABEL_TEXT[labelOf(claim)])),
    },
    { heading: 'Claims by topic', rows: counted(claims.map(({ topic }) => topic)) },
    { heading: 'Sources by tier', rows: counted(sources.map(({ tier }) => tier)) },
    { heading: 'Incidents by kind', rows: counted(incidents.flatMap(({ kinds }) => kinds)) },
    { heading: 'Incidents by year', rows: counted(incidents.map(yearOf)) },
    {
      heading: 'Incidents by country of the victim',
      rows: counted(incidents.flatMap(countriesOf)),
    },
    { heading: 'Thin incidents', rows: thin.map(({ id, sources: s }) => [id, s.length]) },
  ];
}

const WIDTH = 44;

export const tableText = ({ heading, rows }: Table): string =>
  [
    heading,
    ...rows.map(([name, count]) => `  ${name.padEnd(WIDTH)}${String(count).padStart(6)}`),
  ].join('\n');
