import type { Tab, Truthy } from '../../../scripts/browsers/browser.ts';

/** What of the extension a page can see, and what is done to a page from outside. */

export const HOST = 'rejoinder-notes';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many stretches of the page are painted. */
export const paintedCount = (tab: Tab): Promise<number> =>
  tab.evaluate(() =>
    ['solid', 'dashed', 'dotted']
      .map((shape) => CSS.highlights.get(`rejoinder-${shape}`)?.size ?? 0)
      .reduce((sum, size) => sum + size, 0),
  );

export const waitForMarks = (tab: Tab): Promise<Truthy<number>> =>
  tab.waitFor(() =>
    ['solid', 'dashed', 'dotted']
      .map((shape) => CSS.highlights.get(`rejoinder-${shape}`)?.size ?? 0)
      .reduce((sum, size) => sum + size, 0),
  );

/** The elements that stand beside head and body. */
export const strangers = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => name !== 'head' && name !== 'body'),
  );

export const bodyOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.outerHTML);

/** The body as the page itself saw it before anybody else could reach it. */
export const bodyBefore = (tab: Tab): Promise<string> =>
  tab.evaluate(() => (window as unknown as { bodyBefore: string }).bodyBefore);
