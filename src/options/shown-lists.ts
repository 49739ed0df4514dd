import { incidentOf } from '../notes/note.ts';
import { ordinaryLists, privateLists, setListed } from '../storage/settings.ts';
import type { SettingsFile } from '../storage/settings-file.ts';
import type { ListItem } from '../ui/options/ItemList.tsx';
import type { ShownList } from '../ui/options/options-words.ts';

/** What a hidden note or incident is called; its own id where it is known no longer. */
export type NameOf = (item: string) => string;

const itself = (items: readonly string[]): ListItem[] =>
  items.map((item) => ({ item, text: item }));

const named = (items: readonly string[], nameOf: NameOf): ListItem[] =>
  items.map((item) => ({ item, text: nameOf(item) }));

const isIncident = (item: string): boolean => incidentOf(item) === item;

/** The stored lists as they are shown: hidden incidents and hidden notes apart. */
export const shownLists = (
  { sitesOff, sitesOn, pagesOff, hiddenNotes }: SettingsFile['lists'],
  nameOf: NameOf,
): Readonly<Record<ShownList, readonly ListItem[]>> => ({
  sitesOff: itself(sitesOff),
  sitesOn: itself(sitesOn),
  pagesOff: itself(pagesOff),
  hiddenIncidents: named(hiddenNotes.filter(isIncident), nameOf),
  hiddenNotes: named(
    hiddenNotes.filter((item) => !isIncident(item)),
    nameOf,
  ),
});

const storedIn = (list: ShownList): Exclude<ShownList, 'hiddenIncidents'> =>
  list === 'hiddenIncidents' ? 'hiddenNotes' : list;

/** Takes items out of a list, wherever they are kept. */
export async function removeShown(list: ShownList, items: readonly string[]): Promise<void> {
  await setListed(ordinaryLists[storedIn(list)], items, false);
  await setListed(privateLists[storedIn(list)], items, false);
}
