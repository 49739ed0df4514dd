import type { Tab } from '../../../scripts/browsers/browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';

// What a page can see of the extension.

export const HOST = 'rejoinder-notes';

/** How many stretches of the page are painted. */
export const paintedCount = (tab: Tab): Promise<number> =>
  tab.evaluate(() =>
    ['solid', 'dashed', 'dotted', 'faint-solid', 'faint-dashed', 'faint-dotted']
      .map((look) => CSS.highlights.get(`rejoinder-${look}`)?.size ?? 0)
      .reduce((sum, size) => sum + size, 0),
  );

export async function waitForPainted(tab: Tab, count: number): Promise<void> {
  const isSo = async (): Promise<boolean> => (await paintedCount(tab)) === count;
  await waitUntil(isSo, `${count} painted sentences`);
}

/** Resolves to the number of painted sentences once there are any. */
export const waitForMarks = (tab: Tab): Promise<number> =>
  waitUntil(() => paintedCount(tab), 'a painted sentence');

/** All that is painted at a point of the window. */
export const paintedAt = (tab: Tab, { x, y }: { x: number; y: number }): Promise<string[]> =>
  tab.evaluate(
    (left, top) => {
      const { highlights } = CSS as unknown as {
        highlights: { highlightsFromPoint(x: number, y: number): { ranges: Range[] }[] };
      };
      const hits = highlights.highlightsFromPoint(left, top);
      return hits.flatMap(({ ranges }) => [...ranges].map((range) => String(range)));
    },
    x,
    y,
  );

/** The elements that stand beside head and body. */
export const strangers = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => name !== 'head' && name !== 'body'),
  );

export const bodyOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.outerHTML);

/** The body as the page's own script saw it when the parser was done, before anybody else. */
export const bodyBefore = (tab: Tab): Promise<string> =>
  tab.evaluate(() => (window as unknown as { bodyBefore: string }).bodyBefore);

/** For what should not happen: long enough that it would have happened. */
export const settle = (tab: Tab, milliseconds = 300): Promise<unknown> =>
  tab.evaluate((ms) => new Promise((done) => setTimeout(() => done(null), ms)), milliseconds);
