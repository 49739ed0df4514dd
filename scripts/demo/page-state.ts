import type { Browser, Tab } from '../browsers/browser.ts';

/** A marked sentence as the demonstration prints it. */
export interface PrintedMark {
  readonly id: string;
  readonly role: string;
  readonly quote: string;
  readonly refs: readonly string[];
  readonly labels: readonly string[];
}

/** What the extension says of the tab in front; null until it has read the page. */
export const readMarks = (browser: Browser): Promise<PrintedMark[] | null> =>
  browser.background(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const state: unknown = await chrome.tabs.sendMessage(tab?.id ?? -1, {
      rejoinder: 'describe',
      payload: null,
    });
    const { kind, marked } = state as {
      kind: string;
      marked: {
        id: string;
        role: string;
        quote: string;
        notes: { note: { ref: string; label: string } }[];
      }[];
    };
    if (kind !== 'read') return null;
    return marked.map(({ id, role, quote, notes }) => ({
      id,
      role,
      quote,
      refs: notes.map(({ note }) => note.ref),
      labels: notes.map(({ note }) => note.label),
    }));
  });

/** @throws {Error} when the article is not annotated in time. */
export async function waitForMarks(
  browser: Browser,
  tab: Tab,
  timeoutMs = 15_000,
): Promise<PrintedMark[]> {
  const end = Date.now() + timeoutMs;
  await tab.activate();
  while (Date.now() < end) {
    const marks = await readMarks(browser).catch(() => null);
    if (marks && marks.length > 0) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The article was opened, but nothing was annotated.');
}
