import * as v from 'valibot';
import { type PackChange, withPack, withoutPack } from '../knowledge/packs.ts';
import { type Pack, PackSchema } from '../knowledge/schema.ts';
import { storedValue } from './stored-value.ts';

/**
 * The packs and a number that grows with every change of them, so that open pages can tell whether theirs are still the
 * same. Packs are parsed one by one: one that a later version of the extension cannot read keeps its place, and hides no other.
 */
const kept = storedValue(
  'local',
  'packs',
  v.object({ version: v.number(), files: v.array(v.unknown()) }),
  { version: 0, files: [] },
);

type Kept = Awaited<ReturnType<typeof kept.get>>;

const readable = ({ files }: Kept): Pack[] =>
  files.flatMap((file) => {
    const result = v.safeParse(PackSchema, file);
    return result.success ? [result.output] : [];
  });

/** The reader's own packs, in the order in which they came. */
export const ownPacks = async (): Promise<Pack[]> => readable(await kept.get());

export const packsVersion = async (): Promise<number> => (await kept.get()).version;

export const onPacksChanged = (callback: () => void, signal: AbortSignal): void =>
  kept.onChanged(callback, signal);

/** Two pages of the library may change the packs at once; without the lock one change would undo the other. */
const change = (next: (files: readonly unknown[]) => readonly unknown[]): Promise<void> =>
  navigator.locks.request('packs', async () => {
    const { version, files } = await kept.get();
    await kept.set({ version: version + 1, files: [...next(files)] });
  });

/** Adds a pack, in the place of one of the same id, if there is room. */
export async function addPack(pack: Pack): Promise<PackChange> {
  let changed: PackChange = 'full';
  await change((files) => {
    const { outcome, packs } = withPack(files, pack);
    changed = outcome;
    return packs;
  });
  return changed;
}

export const removePack = (id: string): Promise<void> => change((files) => withoutPack(files, id));
