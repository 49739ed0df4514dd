import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storedValue } from '../../src/storage/stored-value.ts';
import { fakeStorage } from '../support/fake-storage.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeStorage: storage } = await import('../support/fake-storage.ts');
  return { default: { storage } };
});

const { local, session } = fakeStorage;
const list = storedValue('local', 'list', v.array(v.string()), ['default']);

beforeEach(() => {
  local.clear();
  session.clear();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => void vi.restoreAllMocks());

describe('a stored value', () => {
  test('is its default until it is set', async () => {
    expect(await list.get()).toEqual(['default']);
    expect(local.values()).toEqual({});
  });

  test('is what was set last', async () => {
    await list.set(['a']);
    await list.set(['b']);
    expect(await list.get()).toEqual(['b']);
  });

  test('is kept in its own area', async () => {
    const inMemory = storedValue('session', 'list', v.array(v.string()), []);
    await inMemory.set(['secret']);
    expect(local.values()).toEqual({});
    expect(session.values()).toEqual({ list: ['secret'] });
  });

  test('that was empty is not taken for one that is missing', async () => {
    await list.set([]);
    expect(await list.get()).toEqual([]);
  });

  test.each([null, 'a', [1], { 0: 'a' }])(
    'that cannot be read (%j) is set aside and said',
    async (raw) => {
      await local.set({ list: raw });
      expect(await list.get()).toEqual(['default']);
      expect(local.values()).toEqual({ list: raw, 'list.unreadable': raw });
      expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"list"'));
    },
  );
});

describe('a listener', () => {
  test('hears each new value of its key, until the signal aborts', async () => {
    const lifetime = new AbortController();
    const heard = vi.fn();
    list.onChanged(heard, lifetime.signal);
    await list.set(['a']);
    await local.set({ other: 1 });
    await local.set({ list: 7 });
    lifetime.abort();
    await list.set(['b']);
    expect(heard.mock.calls).toEqual([[['a']], [['default']]]);
  });
});
