import { LABELS, type Label } from '../notes/labels.ts';

/** What the list is narrowed to; an empty string stands for everything. */
export interface Filters {
  readonly query: string;
  readonly kind: string;
  readonly country: string;
  readonly year: string;
  readonly label: Label | '';
}

export type Route =
  | { readonly view: 'list'; readonly filters: Filters }
  | { readonly view: 'incident'; readonly incident: string; readonly claim: string | null }
  | { readonly view: 'changes' }
  | { readonly view: 'packs' };

export const EVERYTHING: Filters = { query: '', kind: '', country: '', year: '', label: '' };

const isLabel = (text: string): text is Label => LABELS.some((label) => label === text);

/** Filters as they come from an address or a form; an unknown label stands for all. */
export function filtersOf(parameters: URLSearchParams): Filters {
  const value = (name: string): string => parameters.get(name) ?? '';
  const label = value('label');
  return {
    query: value('query'),
    kind: value('kind'),
    country: value('country'),
    year: value('year'),
    label: isLabel(label) ? label : '',
  };
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    // A broken escape in an address names nothing.
    return '';
  }
}

/** Reads the part of the library's address after `#`; what it does not know is the whole list. */
export function routeOf(hash: string): Route {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/su.exec(hash) ?? [];
  const [view, incident, claim] = path.split('/');
  if (view === 'changes' || view === 'packs') return { view };
  if (view === 'incident') {
    return { view, incident: decoded(incident), claim: claim ? decoded(claim) : null };
  }
  return { view: 'list', filters: filtersOf(new URLSearchParams(query)) };
}

function listHash(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(set).toString();
  return query === '' ? '#/' : `#/?${query}`;
}

/** The address of a route, from `#` on. */
export function hashOf(route: Route): string {
  if (route.view === 'list') return listHash(route.filters);
  if (route.view !== 'incident') return `#/${route.view}`;
  const parts = [route.incident, route.claim].filter((part) => part !== null);
  return `#/incident/${parts.map(encodeURIComponent).join('/')}`;
}

/** The address of a note (`incident/claim`) or of an incident. */
export function hashOfRef(ref: string): string {
  const [incident = '', claim = null] = ref.split('/');
  return hashOf({ view: 'incident', incident, claim });
}
