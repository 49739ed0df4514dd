import { type PackChange, parsePack } from '../knowledge/packs.ts';
import { KnowledgeError, problemText } from '../knowledge/problem.ts';
import { PACK_LIMITS, type Pack } from '../knowledge/schema.ts';
import { addPack, removePack } from '../storage/packs.ts';
import { PACKS, addedText, removedText, replacedText } from '../ui/library/library-words.ts';
import type { PackOutcome } from '../ui/library/Packs.tsx';

const OUTCOMES: Readonly<Record<PackChange, (name: string) => string>> = {
  added: addedText,
  replaced: replacedText,
  full: () => PACKS.full,
};

const failed = (text: string, error: unknown): PackOutcome => ({
  text,
  problems: error instanceof KnowledgeError ? error.problems.map(problemText) : [String(error)],
});

/** A character takes up to four bytes. */
const isTooLarge = ({ size }: File): boolean => size > 4 * PACK_LIMITS.characters;

/** Adds the pack of a file. One that cannot be used changes nothing, and is told why. */
export async function addPackFile(file: File): Promise<PackOutcome> {
  if (isTooLarge(file)) return { text: PACKS.refused, problems: [PACKS.tooLarge] };
  try {
    const pack = parsePack(await file.text(), file.name);
    return { text: OUTCOMES[await addPack(pack)](pack.name), problems: [] };
  } catch (error) {
    return failed(PACKS.refused, error);
  }
}

export async function removeKnownPack({
  id,
  name,
}: Pick<Pack, 'id' | 'name'>): Promise<PackOutcome> {
  try {
    await removePack(id);
    return { text: removedText(name), problems: [] };
  } catch (error) {
    return failed(PACKS.notRemoved, error);
  }
}
