import type { JSX } from 'preact';
import type { Entry } from '../../catalogue/entry.ts';
import type { Choices } from '../../catalogue/filter.ts';
import type { Overview as Counts } from '../../catalogue/overview.ts';
import type { Filters as Chosen } from '../../catalogue/route.ts';
import { Day } from '../StatementDetails.tsx';
import { Filters } from './Filters.tsx';
import { claimCount, countryText, incidentCount, kindText, LIBRARY } from './library-words.ts';
import { Overview } from './Overview.tsx';

const Facts = ({ entry }: { entry: Entry }): JSX.Element => (
  <p class="small parts">
    {entry.from !== null && <Day date={entry.from} />}
    {entry.kinds.map((kind) => (
      <span key={kind}>{kindText(kind)}</span>
    ))}
    {entry.countries.map((code) => (
      <span key={code}>{countryText(code)}</span>
    ))}
    <span>{claimCount(entry.claims)}</span>
    {entry.pack !== null && <span class="pack">{entry.pack}</span>}
  </p>
);

const Item = ({ entry, href }: { entry: Entry; href: string }): JSX.Element => (
  <li class="item">
    <h3>
      <a href={href}>{entry.title}</a>
    </h3>
    <p>{entry.summary}</p>
    <Facts entry={entry} />
  </li>
);

export interface IncidentListProps {
  readonly entries: readonly Entry[];
  readonly filters: Chosen;
  readonly choices: Choices;
  readonly overview: Counts;
  readonly onFilters: (change: Readonly<Partial<Record<keyof Chosen, string>>>) => void;
  readonly hrefOf: (incident: string) => string;
  readonly overviewHref: (kind: string, year: string) => string;
}

export const IncidentList = (props: IncidentListProps): JSX.Element => (
  <>
    <h1 tabIndex={-1}>{LIBRARY.incidents}</h1>
    <Filters filters={props.filters} choices={props.choices} onChange={props.onFilters} />
    <Overview overview={props.overview} hrefOf={props.overviewHref} />
    <h2 class="count">
      <span role="status">{incidentCount(props.entries.length)}</span>
    </h2>
    {props.entries.length === 0 && <p>{LIBRARY.nothingFound}</p>}
    <ul class="items">
      {props.entries.map((entry) => (
        <Item key={entry.id} entry={entry} href={props.hrefOf(entry.id)} />
      ))}
    </ul>
  </>
);
