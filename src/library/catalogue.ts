import { type Entry, entriesOf } from '../catalogue/entry.ts';
import { type Choices, choicesOf } from '../catalogue/filter.ts';
import { type Overview, overviewOf } from '../catalogue/overview.ts';
import { type Search, searchIn } from '../catalogue/search.ts';
import type { Knowledge } from '../knowledge/schema.ts';

/** Everything that the library derives from the knowledge once. */
export interface Catalogue {
  readonly knowledge: Knowledge;
  readonly entries: readonly Entry[];
  readonly choices: Choices;
  readonly overview: Overview;
  readonly search: Search;
}

/** The index of a search is made when somebody searches. */
function lazily(make: () => Search): Search {
  let search: Search | null = null;
  return (query) => (search ??= make())(query);
}

export function catalogueOf(knowledge: Knowledge): Catalogue {
  const entries = entriesOf(knowledge);
  return {
    knowledge,
    entries,
    choices: choicesOf(entries),
    overview: overviewOf(entries),
    search: lazily(() => searchIn(knowledge)),
  };
}
