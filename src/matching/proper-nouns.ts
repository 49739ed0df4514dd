import type { Incident } from '../knowledge/schema.ts';
import { termsOf, wordsOf } from '../text/words.ts';
import { isConcept } from './concepts.ts';

/** Proper nouns that few incidents share, by incident: people, places and bodies that its statements name. */
export type ProperNouns = ReadonlyMap<string, ReadonlySet<string>>;

/** A noun of more incidents than this tells none of them. */
const SHARED_BY_AT_MOST = 2;
const LETTERS_FROM = 4;

/** Countries and their governments are concepts, and months are no terms: neither tells one incident. */
const isName = (word: string): boolean => {
  const [term] = termsOf(word);
  return term !== undefined && !isConcept(term.term);
};

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const textsOf = ({ title, summary, claims, parties }: Incident): string[] => [
  title,
  summary,
  ...parties.flatMap((party) => [party.name, ...party.aliases]),
  ...claims.flatMap((claim) => [
    claim.statement,
    claim.by,
    ...claim.wordings,
    ...claim.answers.flatMap((answer) => [answer.statement, answer.by, ...answer.wordings]),
  ]),
];

interface Usage {
  readonly capitals: Set<string>;
  readonly lower: Set<string>;
}

/** Words of a text by the way they are written; the first word of a text may be a capital for no reason. */
function addUsage(text: string, { capitals, lower }: Usage): void {
  for (const { text: word, start } of wordsOf(text)) {
    if (word.length < LETTERS_FROM) continue;
    if (!CAPITALISED.test(word)) lower.add(word.toLowerCase());
    else if (start > 0) capitals.add(word.toLowerCase());
  }
}

/** Finds the proper nouns of each incident: words that the knowledge file never writes in lower case. */
export function indexProperNouns(incidents: readonly Incident[]): ProperNouns {
  const lower = new Set<string>();
  const byIncident = incidents.map((incident) => {
    const capitals = new Set<string>();
    for (const text of textsOf(incident)) addUsage(text, { capitals, lower });
    return [incident.id, capitals] as const;
  });
  const counts = new Map<string, number>();
  for (const [, capitals] of byIncident) {
    for (const word of capitals) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const tells = (word: string): boolean =>
    !lower.has(word) && isName(word) && (counts.get(word) ?? 0) <= SHARED_BY_AT_MOST;
  return new Map(byIncident.map(([id, capitals]) => [id, new Set([...capitals].filter(tells))]));
}

/** The capitalised words of a text, in lower case. */
export const capitalsIn = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ text: word }) => CAPITALISED.test(word) && word.length >= LETTERS_FROM)
      .map(({ text: word }) => word.toLowerCase()),
  );
