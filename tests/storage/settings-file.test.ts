import { beforeEach, expect, test, vi } from 'vitest';
import { markStyle, ordinaryLists, readingMode } from '../../src/storage/settings.ts';
import {
  adoptSettings,
  currentSettings,
  deleteEverything,
  parseSettingsFile,
} from '../../src/storage/settings-file.ts';
import { fakeStorage } from '../support/fake-storage.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeStorage: storage } = await import('../support/fake-storage.ts');
  return { default: { storage } };
});

beforeEach(() => {
  for (const area of Object.values(fakeStorage)) area.clear();
});

test('what was saved can be loaded again', async () => {
  await markStyle.set('subtle');
  await readingMode.set('chosen-sites');
  await ordinaryLists.sitesOn.set(['news.example']);
  await ordinaryLists.hiddenNotes.set(['i', 'j/c']);
  const saved = JSON.stringify(await currentSettings());
  await deleteEverything();
  expect(fakeStorage.local.values()).toEqual({});
  expect(await markStyle.get()).toBe('normal');
  await adoptSettings(parseSettingsFile(saved));
  expect(JSON.stringify(await currentSettings())).toBe(saved);
});

test.each([
  ['no JSON', '{', /JSON/u],
  ['no settings', '[]', /rejoinder/u],
  [
    'a value that is none',
    '{"rejoinder":"settings","format":1,"annotationsOn":"yes"}',
    /annotationsOn/u,
  ],
])('a file with %s is refused with the reason', (_, text, reason) => {
  expect(() => parseSettingsFile(text)).toThrow(reason);
});

test('a file with something unknown in it is refused', async () => {
  const more = { ...(await currentSettings()), colour: 'red' };
  expect(() => parseSettingsFile(JSON.stringify(more))).toThrow(/colour/u);
});
