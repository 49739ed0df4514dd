import * as v from 'valibot';
import { PACK_LIMITS, type Pack, PackSchema } from '../knowledge/schema.ts';
import { storedValue } from './stored-value.ts';

/** The reader's own packs, in the order in which they came. */
export const packs = storedValue('local', 'packs', v.array(PackSchema), []);

/** Grows with every change of the packs, so that open pages can tell whether theirs are still the same. */
export const packsVersion = storedValue('local', 'packsVersion', v.number(), 0);

async function keep(changed: Pack[]): Promise<void> {
  await packsVersion.set((await packsVersion.get()) + 1);
  await packs.set(changed);
}

/** Adds a pack, in the place of one of the same id; returns whether there was room. */
export async function addPack(pack: Pack): Promise<boolean> {
  const others = (await packs.get()).filter(({ id }) => id !== pack.id);
  if (others.length >= PACK_LIMITS.packs) return false;
  await keep([...others, pack]);
  return true;
}

export async function removePack(id: string): Promise<void> {
  await keep((await packs.get()).filter((pack) => pack.id !== id));
}
