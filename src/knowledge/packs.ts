import { collectionProblems, parseWith } from './parse.ts';
import { KnowledgeError, TOP, orThrow } from './problem.ts';
import { type Incident, type Knowledge, PACK_LIMITS, type Pack, PackSchema } from './schema.ts';

const tooLong = (file: string): KnowledgeError =>
  new KnowledgeError([
    {
      file,
      path: TOP,
      rule: 'size',
      reason: `is longer than ${PACK_LIMITS.characters} characters`,
      remedy: 'divide it into several packs',
    },
  ]);

/**
 * Reads a pack of a reader's own incidents.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parsePack(text: string, file: string): Pack {
  if (text.length > PACK_LIMITS.characters) throw tooLong(file);
  const pack = parseWith(PackSchema, text, file);
  orThrow(collectionProblems(pack.incidents, file));
  return pack;
}

/** Ids of the bundled file and of packs are kept apart by the pack's id before a dot, which no id of a file holds. */
const incidentsOf = ({ id, name, incidents }: Pack): Incident[] =>
  incidents.map((incident) => ({ ...incident, id: `${id}.${incident.id}`, pack: name }));

/** The knowledge with the incidents of packs added to it. */
export const withPacks = (knowledge: Knowledge, packs: readonly Pack[]): Knowledge => ({
  ...knowledge,
  incidents: [...knowledge.incidents, ...packs.flatMap(incidentsOf)],
});
