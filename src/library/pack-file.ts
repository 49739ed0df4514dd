import { parsePack } from '../knowledge/packs.ts';
import { KnowledgeError, problemText } from '../knowledge/problem.ts';
import type { Pack } from '../knowledge/schema.ts';
import { addPack, removePack } from '../storage/packs.ts';
import { PACKS, addedText, removedText } from '../ui/library/library-words.ts';
import type { PackOutcome } from '../ui/library/Packs.tsx';

async function add(pack: Pack): Promise<PackOutcome> {
  const text = (await addPack(pack)) ? addedText(pack.name) : PACKS.full;
  return { text, problems: [] };
}

/** Adds the pack of a file. One that cannot be used changes nothing, and is told why. */
export async function addPackFile(file: File): Promise<PackOutcome> {
  try {
    return await add(parsePack(await file.text(), file.name));
  } catch (error) {
    const problems =
      error instanceof KnowledgeError ? error.problems.map(problemText) : [String(error)];
    return { text: PACKS.refused, problems };
  }
}

export async function removeKnownPack({
  id,
  name,
}: Pick<Pack, 'id' | 'name'>): Promise<PackOutcome> {
  await removePack(id);
  return { text: removedText(name), problems: [] };
}
