import type { JSX } from 'preact';
import { filtered } from '../catalogue/filter.ts';
import { incidentView } from '../catalogue/incident-view.ts';
import {
  EVERYTHING,
  type Filters,
  type Route,
  filtersOf,
  hashOf,
  hashOfRef,
} from '../catalogue/route.ts';
import { versionOf } from '../knowledge/version.ts';
import type { Pack } from '../knowledge/schema.ts';
import { Changes } from '../ui/library/Changes.tsx';
import { IncidentList } from '../ui/library/IncidentList.tsx';
import { IncidentPage, MissingIncident } from '../ui/library/IncidentPage.tsx';
import { LIBRARY } from '../ui/library/library-words.ts';
import { LibraryFrame, type Section } from '../ui/library/LibraryFrame.tsx';
import { Packs } from '../ui/library/Packs.tsx';
import type { Catalogue } from './catalogue.ts';
import { addPackFile, removeKnownPack } from './pack-file.ts';

export interface PageProps {
  readonly catalogue: Catalogue;
  readonly route: Route;
  readonly packs: readonly Pack[];
  readonly onFilters: (filters: Filters) => void;
}

const LIST = hashOf({ view: 'list', filters: EVERYTHING });

const sectionsOf = ({ view }: Route): Section[] => [
  { text: LIBRARY.incidents, href: LIST, isCurrent: view === 'list' },
  { text: LIBRARY.changes, href: hashOf({ view: 'changes' }), isCurrent: view === 'changes' },
  { text: LIBRARY.packs, href: hashOf({ view: 'packs' }), isCurrent: view === 'packs' },
];

const List = ({ catalogue, filters, onFilters }: PageProps & { filters: Filters }): JSX.Element => (
  <IncidentList
    entries={filtered(catalogue.entries, filters, catalogue.search)}
    filters={filters}
    choices={catalogue.choices}
    overview={catalogue.overview}
    onFilters={(change) => onFilters(filtersOf(new URLSearchParams({ ...filters, ...change })))}
    hrefOf={hashOfRef}
    overviewHref={(kind, year) => hashOf({ view: 'list', filters: { ...EVERYTHING, kind, year } })}
  />
);

type IncidentRoute = Extract<Route, { view: 'incident' }>;

function Incident({ catalogue, route }: { catalogue: Catalogue; route: IncidentRoute }) {
  const incident = catalogue.knowledge.incidents.find(({ id }) => id === route.incident);
  if (!incident) return <MissingIncident listHref={LIST} />;
  const wanted = route.claim === null ? null : `${incident.id}/${route.claim}`;
  return (
    <IncidentPage
      incident={incidentView(incident, versionOf(catalogue.knowledge))}
      wanted={wanted}
      listHref={LIST}
      hrefOf={hashOfRef}
    />
  );
}

function Content(props: PageProps): JSX.Element {
  const { catalogue, route, packs } = props;
  switch (route.view) {
    case 'list':
      return <List {...props} filters={route.filters} />;
    case 'incident':
      return <Incident catalogue={catalogue} route={route} />;
    case 'changes':
      return <Changes changes={catalogue.knowledge.changes} />;
    case 'packs':
      return (
        <Packs
          packs={packs.map(({ id, name, incidents }) => ({
            id,
            name,
            incidents: incidents.length,
          }))}
          onAdd={addPackFile}
          onRemove={removeKnownPack}
        />
      );
  }
}

export function LibraryPage(props: PageProps): JSX.Element {
  const { knowledge, entries } = props.catalogue;
  return (
    <LibraryFrame
      sections={sectionsOf(props.route)}
      version={versionOf(knowledge)}
      asOf={knowledge.asOf}
      incidents={entries.length}
      claims={entries.reduce((sum, { claims }) => sum + claims, 0)}
    >
      <Content {...props} />
    </LibraryFrame>
  );
}
