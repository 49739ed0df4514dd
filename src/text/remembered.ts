/** Entries after which everything is forgotten, so that no text can make a memory grow without end. */
const ENTRIES_AT_MOST = 50_000;

/** A pure function of a string that remembers its results. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= ENTRIES_AT_MOST) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
