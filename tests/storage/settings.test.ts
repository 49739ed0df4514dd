import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  annotationsOn,
  listsFor,
  markStyle,
  onAnySettingChanged,
  ordinaryLists,
  pageOf,
  previewOn,
  privateLists,
  readingMode,
  recapOn,
  setListed,
  setSite,
  settingsFor,
  siteOf,
} from '../../src/storage/settings.ts';
import type { StoredValue } from '../../src/storage/stored-value.ts';
import { fakeStorage } from '../support/fake-storage.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeStorage: storage } = await import('../support/fake-storage.ts');
  return { default: { storage } };
});

beforeEach(() => {
  for (const area of Object.values(fakeStorage)) area.clear();
});

describe('the site of an address', () => {
  test.each([
    ['https://www.news.example/a?b#c', 'www.news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['https://me:secret@news.example/', 'news.example'],
    ['https://NEWS.example/', 'news.example'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://[::1]/', '[::1]'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['file:///home/reader/a.html', null],
    ['not an address', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

/** A stored list in memory that counts how often it was written. */
function memoryList(
  ...items: string[]
): StoredValue<string[]> & { readonly items: string[]; readonly writes: number } {
  let writes = 0;
  return {
    get items() {
      return items;
    },
    get writes() {
      return writes;
    },
    get: async () => items,
    set: async (value) => {
      items = value;
      writes++;
    },
    onChanged: () => {},
  };
}

describe('a stored list', () => {
  test.each([
    ['adds an item at the end', ['a'], { items: ['b'], listed: true }, ['a', 'b']],
    ['adds several', [], { items: ['a', 'b'], listed: true }, ['a', 'b']],
    ['adds what is missing only', ['a'], { items: ['a', 'b'], listed: true }, ['a', 'b']],
    ['removes an item', ['a', 'b'], { items: ['a'], listed: false }, ['b']],
    ['removes several', ['a', 'b', 'c'], { items: ['c', 'a'], listed: false }, ['b']],
  ])('%s', async (_, before, { items, listed }, after) => {
    const list = memoryList(...before);
    await setListed(list, items, listed);
    expect(list.items).toEqual(after);
    expect(list.writes).toBe(1);
  });

  test.each([
    ['all are there', ['b'], true],
    ['there is nothing to add', [], true],
    ['there is none to remove', ['c'], false],
  ])('is not written when %s', async (_, items, listed) => {
    const list = memoryList('a', 'b');
    await setListed(list, items, listed);
    expect(list.items).toEqual(['a', 'b']);
    expect(list.writes).toBe(0);
  });
});

const ON = {
  on: true,
  hidden: [],
  packs: 0,
  markStyle: 'normal',
  recap: true,
  preview: true,
} as const;
const NEWS = 'https://news.example/a?b=c#d';
const off = (scope: string) => ({ on: false, scope });

describe('the settings in force', () => {
  test('are on by default', async () => {
    expect(await settingsFor(NEWS, false)).toEqual(ON);
    expect(await settingsFor(undefined, false)).toEqual(ON);
  });

  test('are off everywhere when the switch is off', async () => {
    await annotationsOn.set(false);
    expect(await settingsFor(NEWS, false)).toEqual(off('everything'));
    expect(await settingsFor(undefined, true)).toEqual(off('everything'));
  });

  test('are off on a site that is switched off, and on beside it', async () => {
    await ordinaryLists.sitesOff.set(['news.example']);
    expect(await settingsFor(NEWS, false)).toEqual(off('site'));
    expect(await settingsFor('https://www.news.example/', false)).toEqual(ON);
  });

  test('are off on a page that is switched off, wherever in it one is, and on beside it', async () => {
    await ordinaryLists.pagesOff.set(['https://news.example/a?b=c']);
    expect(await settingsFor(NEWS, false)).toEqual(off('page'));
    expect(await settingsFor('https://news.example/a?b=c#e', false)).toEqual(off('page'));
    expect(await settingsFor('https://news.example/a', false)).toEqual(ON);
  });

  test('are off where the reader did not choose the site', async () => {
    await readingMode.set('chosen-sites');
    expect(await settingsFor(NEWS, false)).toEqual(off('not-chosen'));
    await setSite('news.example', true, false);
    expect(await settingsFor(NEWS, false)).toEqual(ON);
    await setSite('news.example', false, false);
    expect(await settingsFor(NEWS, false)).toEqual(off('site'));
    await setSite('news.example', true, false);
    expect(await settingsFor(NEWS, false)).toEqual(ON);
  });

  test('a site that was switched on is not a chosen one while all are read', async () => {
    await setSite('news.example', true, false);
    expect(await ordinaryLists.sitesOn.get()).toEqual([]);
  });

  test('without marks in the text, the notes are listed whatever the reader set before', async () => {
    await recapOn.set(false);
    expect(await settingsFor(NEWS, false)).toMatchObject({ recap: false });
    await markStyle.set('recap-only');
    expect(await settingsFor(NEWS, false)).toMatchObject({ recap: true });
  });

  test('of an ordinary window hold in a private one, and not the other way round', async () => {
    await ordinaryLists.sitesOff.set(['a.example']);
    await privateLists.sitesOff.set(['b.example']);
    await ordinaryLists.hiddenNotes.set(['i/a']);
    await privateLists.hiddenNotes.set(['i/b']);
    expect(await settingsFor('https://a.example/', true)).toMatchObject({ on: false });
    expect(await settingsFor('https://b.example/', true)).toMatchObject({ on: false });
    expect(await settingsFor('https://b.example/', false)).toEqual({ ...ON, hidden: ['i/a'] });
    expect(await settingsFor('https://c.example/', true)).toEqual({
      ...ON,
      hidden: ['i/a', 'i/b'],
    });
  });

  test('of a private window are not written to disk', async () => {
    await setListed(listsFor(true).sitesOff, ['secret.example'], true);
    await setListed(listsFor(true).pagesOff, ['https://secret.example/a'], true);
    await setListed(listsFor(true).hiddenNotes, ['i/secret'], true);
    expect(fakeStorage.local.values()).toEqual({});
    expect(await privateLists.sitesOff.get()).toEqual(['secret.example']);
  });

  test('are told to whoever listens when any of them changes, until they stop', async () => {
    const lifetime = new AbortController();
    const heard = vi.fn();
    onAnySettingChanged(heard, lifetime.signal);
    const lists = [...Object.values(ordinaryLists), ...Object.values(privateLists)];
    for (const list of lists) await list.set(['x']);
    await annotationsOn.set(false);
    await readingMode.set('chosen-sites');
    await markStyle.set('subtle');
    await recapOn.set(false);
    await previewOn.set(false);
    expect(heard).toHaveBeenCalledTimes(lists.length + 5);
    lifetime.abort();
    await annotationsOn.set(true);
    expect(heard).toHaveBeenCalledTimes(lists.length + 5);
  });
});

test.each([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
  ['https://news.example', 'https://news.example/'],
  ['about:blank', null],
  [undefined, null],
  [`https://news.example/${'a'.repeat(3000)}`, null],
])('the page of %j is kept as %j', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
