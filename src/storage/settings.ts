import * as v from 'valibot';
import { packsVersion } from './packs.ts';
import { type StoredValue, storedValue } from './stored-value.ts';

const List = v.array(v.pipe(v.string(), v.maxLength(300)));

/** Whether pages are annotated at all. */
export const annotationsOn = storedValue('local', 'annotationsOn', v.boolean(), true);

/** Host names of the sites on which nothing is annotated. */
export const sitesOff = storedValue('local', 'sitesOff', List, []);

/** The same for private windows: in memory only, gone when the browser closes. */
export const sitesOffInPrivate = storedValue('session', 'sitesOffInPrivate', List, []);

/** Notes (`incident/claim`) that the reader does not want to see again. */
export const hiddenNotes = storedValue('local', 'hiddenNotes', List, []);

/** The same for private windows. */
export const hiddenNotesInPrivate = storedValue('session', 'hiddenNotesInPrivate', List, []);

/** Where a window's lists are kept: nothing is written to disk from a private one. */
export const listsFor = (isPrivate: boolean) =>
  isPrivate
    ? { sites: sitesOffInPrivate, notes: hiddenNotesInPrivate }
    : { sites: sitesOff, notes: hiddenNotes };

const ALL_SETTINGS: readonly Pick<StoredValue<unknown>, 'onChanged'>[] = [
  annotationsOn,
  sitesOff,
  sitesOffInPrivate,
  hiddenNotes,
  hiddenNotesInPrivate,
];

export const onAnySettingChanged = (callback: () => void, signal: AbortSignal): void => {
  for (const setting of ALL_SETTINGS) setting.onChanged(callback, signal);
};

/** Adds items to a stored list or removes them; one that is as wanted already is not written again. */
export async function setListed(
  list: StoredValue<string[]>,
  items: readonly string[],
  listed: boolean,
): Promise<void> {
  const before = await list.get();
  const others = before.filter((item) => !items.includes(item));
  const after = listed ? [...before, ...items.filter((item) => !before.includes(item))] : others;
  if (after.length !== before.length) await list.set(after);
}

/** What is in force on a page. */
export type PageSettings =
  | {
      readonly on: true;
      readonly hidden: readonly string[];
      /** Grows with every change of the reader's own packs: other packs, other notes. */
      readonly packs: number;
    }
  | { readonly on: false; readonly scope: 'everything' | 'site' };

/** The settings in force on a site; `site` is a host name, or null where the address has none. */
export async function settingsFor(site: string | null, isPrivate: boolean): Promise<PageSettings> {
  if (!(await annotationsOn.get())) return { on: false, scope: 'everything' };
  // A site or note that is off in ordinary windows is off in private ones as well.
  const lists = isPrivate ? [listsFor(false), listsFor(true)] : [listsFor(false)];
  const sites = await Promise.all(lists.map(({ sites: list }) => list.get()));
  if (site !== null && sites.flat().includes(site)) return { on: false, scope: 'site' };
  const notes = await Promise.all(lists.map(({ notes: list }) => list.get()));
  return { on: true, hidden: notes.flat(), packs: await packsVersion() };
}

/** The host name of an http(s) address; null for any other. */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
