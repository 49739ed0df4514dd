type Changes = Record<string, { readonly newValue: unknown }>;
type Listener = (changes: Changes) => void;

/** One area of the browser's storage, in memory. Values are copied on their way in and out, as browsers do. */
function fakeArea() {
  let stored: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  return {
    values: () => structuredClone(stored),
    clear() {
      stored = {};
      listeners.clear();
    },
    async get(key: string) {
      return key in stored ? { [key]: structuredClone(stored[key]) } : {};
    },
    async set(values: Record<string, unknown>) {
      stored = { ...stored, ...structuredClone(values) };
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [
          key,
          { newValue: structuredClone(newValue) },
        ]),
      );
      for (const listener of listeners) listener(changes);
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

export const fakeStorage = { local: fakeArea(), session: fakeArea() };
