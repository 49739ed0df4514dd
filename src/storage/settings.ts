import * as v from 'valibot';
import { MARK_STYLES, type MarkStyle, type OffScope, READING_MODES } from '../settings/choices.ts';
import { packsVersion } from './packs.ts';
import { type StoredValue, storedValue } from './stored-value.ts';

/** Longer items are kept in no list, in characters. */
const ITEM_LENGTH = 2000;
export const List = v.array(v.pipe(v.string(), v.maxLength(ITEM_LENGTH)));

/** Whether pages are annotated at all. */
export const annotationsOn = storedValue('local', 'annotationsOn', v.boolean(), true);

export const readingMode = storedValue(
  'local',
  'readingMode',
  v.picklist(READING_MODES),
  'all-sites',
);

export const markStyle = storedValue('local', 'markStyle', v.picklist(MARK_STYLES), 'normal');

/** Whether a card lists the notes when the end of an article comes into view. */
export const recapOn = storedValue('local', 'recapOn', v.boolean(), true);

/** Whether resting the mouse on a mark shows what its note is about. */
export const previewOn = storedValue('local', 'previewOn', v.boolean(), true);

/** The lists that a reader keeps. Each exists twice: in private windows it is in memory only, gone when the browser closes. */
export const LISTS = ['sitesOff', 'sitesOn', 'pagesOff', 'hiddenNotes'] as const;
export type ListName = (typeof LISTS)[number];
type Lists = Readonly<Record<ListName, StoredValue<string[]>>>;

const listsIn = (area: 'local' | 'session', suffix: string): Lists => ({
  /** Host names of the sites on which nothing is annotated… */
  sitesOff: storedValue(area, `sitesOff${suffix}`, List, []),
  /** …and of those that the reader chose. */
  sitesOn: storedValue(area, `sitesOn${suffix}`, List, []),
  /** Addresses of single pages, without what follows `#`. */
  pagesOff: storedValue(area, `pagesOff${suffix}`, List, []),
  /** Notes (`incident/claim`) and whole incidents (`incident`) that the reader does not want to see again. */
  hiddenNotes: storedValue(area, `hiddenNotes${suffix}`, List, []),
});

export const ordinaryLists = listsIn('local', '');
export const privateLists = listsIn('session', 'InPrivate');

/** Where a window's lists are kept: nothing is written to disk from a private one. */
export const listsFor = (isPrivate: boolean): Lists => (isPrivate ? privateLists : ordinaryLists);

const ALL_SETTINGS: readonly Pick<StoredValue<unknown>, 'onChanged'>[] = [
  annotationsOn,
  readingMode,
  markStyle,
  recapOn,
  previewOn,
  ...Object.values(ordinaryLists),
  ...Object.values(privateLists),
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
      /** Notes (`incident/claim`) and incidents (`incident`). */
      readonly hidden: readonly string[];
      /** Grows with every change of the reader's own packs: other packs, other notes. */
      readonly packs: number;
      readonly markStyle: MarkStyle;
      readonly recap: boolean;
      readonly preview: boolean;
    }
  | { readonly on: false; readonly scope: OffScope };

/** Whether a list names something; one that is named in ordinary windows is named in private ones as well. */
async function isListed(list: ListName, item: string | null, isPrivate: boolean): Promise<boolean> {
  return item !== null && (await itemsOf(list, isPrivate)).includes(item);
}

async function itemsOf(list: ListName, isPrivate: boolean): Promise<string[]> {
  const lists = isPrivate ? [ordinaryLists, privateLists] : [ordinaryLists];
  return (await Promise.all(lists.map((kept) => kept[list].get()))).flat();
}

async function scopeOff(address: string | undefined, isPrivate: boolean): Promise<OffScope | null> {
  if (!(await annotationsOn.get())) return 'everything';
  const site = siteOf(address);
  if (await isListed('sitesOff', site, isPrivate)) return 'site';
  const isChosen = (): Promise<boolean> => isListed('sitesOn', site, isPrivate);
  if ((await readingMode.get()) === 'chosen-sites' && !(await isChosen())) return 'not-chosen';
  return (await isListed('pagesOff', pageOf(address), isPrivate)) ? 'page' : null;
}

/** The settings in force on the page of an address. */
export async function settingsFor(
  address: string | undefined,
  isPrivate: boolean,
): Promise<PageSettings> {
  const scope = await scopeOff(address, isPrivate);
  if (scope !== null) return { on: false, scope };
  const style = await markStyle.get();
  return {
    on: true,
    hidden: await itemsOf('hiddenNotes', isPrivate),
    packs: await packsVersion(),
    markStyle: style,
    // Without marks the list is the only way to the notes.
    recap: style === 'recap-only' || (await recapOn.get()),
    preview: await previewOn.get(),
  };
}

/** Turns annotations on or off on a site, whichever sites are read. */
export async function setSite(site: string, on: boolean, isPrivate: boolean): Promise<void> {
  const { sitesOff, sitesOn } = listsFor(isPrivate);
  await setListed(sitesOff, [site], !on);
  const isChosenOnly = (await readingMode.get()) === 'chosen-sites';
  if (isChosenOnly || !on) await setListed(sitesOn, [site], on);
}

/** The host name of an http(s) address; null for any other. */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The address of an http(s) page without what follows `#`; null for any other, and for one too long to be kept. */
export function pageOf(address: string | undefined): string | null {
  if (siteOf(address) === null) return null;
  const page = new URL(address ?? '');
  page.hash = '';
  return page.href.length <= ITEM_LENGTH ? page.href : null;
}
