import * as v from 'valibot';
import browser from 'webextension-polyfill';

type AreaName = 'local' | 'session';

/** One value kept in the browser's storage. What was stored is input: it is parsed, never trusted. */
export interface StoredValue<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with each new value until the signal aborts. */
  onChanged(callback: (value: T) => void, signal: AbortSignal): void;
}

/** Where a value that cannot be read is kept aside, so that nothing is lost when a good one is written. */
const asideKey = (key: string): string => `${key}.unreadable`;

/** Without room for a copy the value stays where it is; what can be read must not fail for it. */
async function setAside(area: AreaName, key: string, raw: unknown): Promise<void> {
  try {
    await browser.storage[area].set({ [asideKey(key)]: raw });
  } catch (error) {
    console.warn(`"${key}" could not be set aside.`, error);
  }
}

export function storedValue<S extends v.GenericSchema>(
  area: AreaName,
  key: string,
  schema: S,
  fallback: v.InferOutput<S>,
): StoredValue<v.InferOutput<S>> {
  type T = v.InferOutput<S>;
  const parse = (raw: unknown): { value: T; readable: boolean } => {
    if (raw === undefined) return { value: fallback, readable: true };
    const result = v.safeParse(schema, raw);
    return { value: result.success ? result.output : fallback, readable: result.success };
  };
  return {
    async get() {
      const raw = (await browser.storage[area].get(key))[key];
      const { value, readable } = parse(raw);
      if (!readable) {
        console.warn(`Stored "${key}" cannot be read and is set aside; the default is used.`);
        await setAside(area, key, raw);
      }
      return value;
    },
    async set(value) {
      await browser.storage[area].set({ [key]: value });
    },
    onChanged(callback, signal) {
      const listener = (changes: Record<string, browser.Storage.StorageChange>): void => {
        const change = changes[key];
        if (change) callback(parse(change.newValue).value);
      };
      browser.storage[area].onChanged.addListener(listener);
      signal.addEventListener('abort', () =>
        browser.storage[area].onChanged.removeListener(listener),
      );
    },
  };
}
