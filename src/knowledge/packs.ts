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

export type PackChange = 'added' | 'replaced' | 'full';

interface Packed {
  readonly outcome: PackChange;
  readonly packs: readonly unknown[];
}

const hasId = (pack: unknown, id: string): boolean =>
  typeof pack === 'object' && pack !== null && 'id' in pack && pack.id === id;

/** A list of packs with one added, in the place of one of the same id; as it was when there is no room. */
export function withPack(packs: readonly unknown[], pack: Pack): Packed {
  const at = packs.findIndex((one) => hasId(one, pack.id));
  if (at >= 0) return { outcome: 'replaced', packs: packs.with(at, pack) };
  if (packs.length >= PACK_LIMITS.packs) return { outcome: 'full', packs };
  return { outcome: 'added', packs: [...packs, pack] };
}

/** A list of packs without one. */
export const withoutPack = (packs: readonly unknown[], id: string): unknown[] =>
  packs.filter((one) => !hasId(one, id));

/** Ids of the bundled file and of packs are kept apart by the pack's id before a dot, which no id of a file holds. */
const incidentsOf = ({ id, name, incidents }: Pack): Incident[] =>
  incidents.map((incident) => ({ ...incident, id: `${id}.${incident.id}`, pack: name }));

/** The knowledge with the incidents of packs added to it. */
export const withPacks = (knowledge: Knowledge, packs: readonly Pack[]): Knowledge => ({
  ...knowledge,
  incidents: [...knowledge.incidents, ...packs.flatMap(incidentsOf)],
});
