import MiniSearch from 'minisearch';
import type { Incident, Knowledge } from '../knowledge/schema.ts';

/** Incident ids, best first. */
export type Search = (query: string) => readonly string[];

/** What weighs most in a search: a word in the title names the incident. */
const BOOST = { title: 4, names: 3, summary: 2 };

/** Longer words may be misspelt by one letter in five. */
const FUZZY = 0.2;
const FUZZY_FROM = 5;

const documentOf = ({ id, title, summary, names, parties, claims }: Incident) => ({
  id,
  title,
  summary,
  names: [...names, ...parties.flatMap(({ name, aliases }) => [name, ...aliases])].join('\n'),
  claims: claims
    .flatMap(({ gist, statement, by, answers }) => [
      gist,
      statement,
      by,
      ...answers.flatMap((answer) => [answer.by, answer.statement]),
    ])
    .join('\n'),
});

/** Full-text search over all incidents; every word of a query must be found. */
export function searchIn({ incidents }: Knowledge): Search {
  const index = new MiniSearch({ fields: ['title', 'names', 'summary', 'claims'] });
  index.addAll(incidents.map(documentOf));
  return (query) =>
    index
      .search(query, {
        combineWith: 'AND',
        boost: BOOST,
        prefix: true,
        fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY : false),
      })
      .map(({ id }) => String(id));
}
