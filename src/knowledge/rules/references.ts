import type { Incident, Party, Tier } from '../schema.ts';
import { type Finding, type Rule, everythingSaid } from './rule.ts';

function uncited(incident: Incident): Finding[] {
  const cited = new Set(everythingSaid(incident).map(({ said }) => said.source));
  return incident.sources.flatMap(({ id }, at) =>
    cited.has(id) ? [] : [{ path: `sources.${at}`, reason: `"${id}" is cited nowhere` }],
  );
}

export const sourcesCited: Rule = {
  name: 'sources-cited',
  remedy: 'cite it or remove it',
  find: uncited,
};

export const omissionsKept: Rule = {
  name: 'omissions-kept',
  remedy: 'remove either the claim or the omission',
  find: ({ claims, omitted }) =>
    omitted.flatMap(({ claim }, at) =>
      claims.some(({ id }) => id === claim)
        ? [{ path: `omitted.${at}`, reason: `"${claim}" stands among the claims as well` }]
        : [],
    ),
};

function groundFinding({ role, basis }: Party, path: string): Finding[] {
  if ((role === 'victim') === (basis === null)) return [];
  const reason =
    basis === null ? `names no ground for the ${role}` : 'names a ground for being a victim';
  return [{ path: `${path}.basis`, reason }];
}

export const partiesGrounded: Rule = {
  name: 'parties-grounded',
  remedy: 'say by whom an actor or a suspect is named; leave null for victims',
  find: ({ parties }) => parties.flatMap((party, at) => groundFinding(party, `parties.${at}`)),
};

const isKnownCountry = (code: string): boolean =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;

export const countriesKnown: Rule = {
  name: 'countries-known',
  remedy: 'use the ISO 3166 code of a country, or null',
  find: ({ parties }) =>
    parties.flatMap(({ country }, at) =>
      country === null || isKnownCountry(country)
        ? []
        : [{ path: `parties.${at}.country`, reason: `"${country}" is no country` }],
    ),
};

const FIRST_HAND: ReadonlySet<Tier> = new Set(['official', 'court-or-regulator', 'company']);

export const thinFlagged: Rule = {
  name: 'thin-flagged',
  remedy:
    'cite a primary document, or flag the file `"thin": true`; remove the flag when there is one',
  find: ({ sources, thin }) => {
    const isThin = !sources.some(({ tier }) => FIRST_HAND.has(tier));
    if (isThin === (thin ?? false)) return [];
    const reason = isThin
      ? 'has no official, court, regulator or company source'
      : 'is flagged thin, and has a source of the first three tiers';
    return [{ path: 'thin', reason }];
  },
};
