import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  annotationsOn,
  hiddenNotes,
  hiddenNotesInPrivate,
  listsFor,
  onAnySettingChanged,
  setListed,
  settingsFor,
  siteOf,
  sitesOff,
  sitesOffInPrivate,
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

describe('the settings in force', () => {
  test('are on by default', async () => {
    expect(await settingsFor('news.example', false)).toEqual({ on: true, hidden: [], packs: 0 });
  });

  test('are off everywhere when the switch is off', async () => {
    await annotationsOn.set(false);
    expect(await settingsFor('news.example', false)).toEqual({ on: false, scope: 'everything' });
    expect(await settingsFor(null, true)).toEqual({ on: false, scope: 'everything' });
  });

  test('are off on a site that is switched off, and on beside it', async () => {
    await sitesOff.set(['news.example']);
    expect(await settingsFor('news.example', false)).toEqual({ on: false, scope: 'site' });
    expect(await settingsFor('www.news.example', false)).toEqual({
      on: true,
      hidden: [],
      packs: 0,
    });
    expect(await settingsFor(null, false)).toEqual({ on: true, hidden: [], packs: 0 });
  });

  test('of an ordinary window hold in a private one, and not the other way round', async () => {
    await sitesOff.set(['a.example']);
    await sitesOffInPrivate.set(['b.example']);
    await hiddenNotes.set(['i/a']);
    await hiddenNotesInPrivate.set(['i/b']);
    expect(await settingsFor('a.example', true)).toMatchObject({ on: false });
    expect(await settingsFor('b.example', true)).toMatchObject({ on: false });
    expect(await settingsFor('b.example', false)).toEqual({ on: true, hidden: ['i/a'], packs: 0 });
    expect(await settingsFor('c.example', true)).toEqual({
      on: true,
      hidden: ['i/a', 'i/b'],
      packs: 0,
    });
  });

  test('of a private window are not written to disk', async () => {
    await setListed(listsFor(true).sites, ['secret.example'], true);
    await setListed(listsFor(true).notes, ['i/secret'], true);
    expect(fakeStorage.local.values()).toEqual({});
    expect(await sitesOffInPrivate.get()).toEqual(['secret.example']);
  });

  test('are told to whoever listens when any of them changes, until they stop', async () => {
    const lifetime = new AbortController();
    const heard = vi.fn();
    onAnySettingChanged(heard, lifetime.signal);
    for (const list of [sitesOff, sitesOffInPrivate, hiddenNotes, hiddenNotesInPrivate])
      await list.set(['x']);
    await annotationsOn.set(false);
    expect(heard).toHaveBeenCalledTimes(5);
    lifetime.abort();
    await annotationsOn.set(true);
    expect(heard).toHaveBeenCalledTimes(5);
  });
});
