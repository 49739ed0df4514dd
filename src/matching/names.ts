import type { Incident } from '../knowledge/schema.ts';
import { type LowerCase } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

export type NameRole = 'incident' | 'victim' | 'actor';

/** A name that points to an incident, as the knowledge file writes it. */
export interface IncidentName {
  readonly incident: string;
  readonly role: NameRole;
  readonly name: string;
  /** Its words, in lower case. */
  readonly words: readonly string[];
  /** Whether it must be written with capitals to count: "Labour", but not "denial of service". */
  readonly capital: boolean;
}

/** Names by their first word in lower case, longest first. */
export type NameIndex = ReadonlyMap<string, readonly IncidentName[]>;

function nameOf(incident: string, role: NameRole, name: string): IncidentName[] {
  const words = wordsOf(name).map((word) => word.text.toLowerCase());
  return words.length > 0
    ? [{ incident, role, name, words, capital: /^["'(]*\p{Lu}/u.test(name) }]
    : [];
}

const namesOf = ({ id, names, parties }: Incident): IncidentName[] => [
  ...names.flatMap((name) => nameOf(id, 'incident', name)),
  ...parties.flatMap((party) => {
    const role = party.role === 'victim' ? 'victim' : 'actor';
    return [party.name, ...party.aliases].flatMap((name) => nameOf(id, role, name));
  }),
];

export function indexNames(incidents: readonly Incident[]): NameIndex {
  const index = new Map<string, IncidentName[]>();
  for (const name of incidents.flatMap(namesOf)) {
    const first = name.words[0] ?? '';
    const bucket = index.get(first);
    if (bucket) bucket.push(name);
    else index.set(first, [name]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "He told the Press Agency": those who are told or quoted are not what the sentence is about. */
const HEARING = new Set(['told', 'tells', 'telling']);

function isHearer(words: readonly string[], at: number): boolean {
  const before = words[at - 1] === 'the' ? at - 2 : at - 1;
  const isQuoted = words[before] === 'to' && words[before - 1] === 'according';
  return isQuoted || HEARING.has(words[before] ?? '');
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a name stands at word `at`, in capitals if it must. */
function standsAt(
  { words, capital }: IncidentName,
  texts: readonly string[],
  at: number,
  first: string,
): boolean {
  if (capital && !CAPITAL.test(first)) return false;
  return words.every((part, i) => texts[at + i] === part);
}

/** The names that a text mentions, each once per incident, the longest at each place. */
export function namesIn(text: string, lower: LowerCase, index: NameIndex): IncidentName[] {
  const texts = lower.words.map((word) => word.text);
  const found = new Set<IncidentName>();
  // Lower case seldom changes the length of a text; where it does, places in one are none in the other.
  const original = lower.text.length === text.length ? text : lower.text;
  lower.words.forEach((word, at) => {
    const names = index.get(word.text);
    if (!names || isHearer(texts, at)) return;
    const taken = new Set<string>();
    for (const name of names) {
      if (taken.has(name.incident)) continue;
      if (!standsAt(name, texts, at, original.slice(word.start, word.end))) continue;
      taken.add(name.incident);
      found.add(name);
    }
  });
  return [...found];
}
