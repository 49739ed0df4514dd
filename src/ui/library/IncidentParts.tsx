import type { JSX } from 'preact';
import type { IncidentView } from '../../catalogue/incident-view.ts';
import { Day, SourceLink } from '../StatementDetails.tsx';
import { countryText, kindText, LIBRARY, partyText, periodText } from './library-words.ts';

export const Facts = ({ incident }: { incident: IncidentView }): JSX.Element => (
  <p class="small parts">
    <span>{incident.kinds.includes('topic') ? LIBRARY.topic : periodText(incident.period)}</span>
    {incident.kinds.map((kind) => (
      <span key={kind}>{kindText(kind)}</span>
    ))}
    {incident.pack !== null && <span class="pack">{incident.pack}</span>}
  </p>
);

type Party = IncidentView['parties'][number];

const PartyItem = ({ party }: { party: Party }): JSX.Element => (
  <div>
    <dt>{partyText(party.role)}</dt>
    <dd>
      <strong>{party.name}</strong>
      {party.country !== null && ` (${countryText(party.country)})`}
      {party.basis !== null && <span class="small basis">{party.basis}</span>}
    </dd>
  </div>
);

export const Parties = ({ parties }: Pick<IncidentView, 'parties'>): JSX.Element => (
  <section class="part">
    <h2>{LIBRARY.parties}</h2>
    <dl class="parties">
      {parties.map((party) => (
        <PartyItem key={`${party.role} ${party.name}`} party={party} />
      ))}
    </dl>
  </section>
);

export const Sources = ({ sources }: Pick<IncidentView, 'sources'>): JSX.Element => (
  <section class="part">
    <h2>{LIBRARY.sources}</h2>
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <span class="source-title">{source.title}</span>
          <span class="small parts">
            <span>
              <SourceLink source={source} />
            </span>
            <Day date={source.date} />
          </span>
        </li>
      ))}
    </ul>
  </section>
);

export const Omitted = ({ omitted }: Pick<IncidentView, 'omitted'>): JSX.Element => (
  <details class="part">
    <summary>{LIBRARY.omitted}</summary>
    <ul class="omitted">
      {omitted.map(({ claim, reason }) => (
        <li key={claim}>
          <strong>{claim.replaceAll('-', ' ')}</strong>: {reason}
        </li>
      ))}
    </ul>
  </details>
);
