import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { type StaticServer, serve } from '../../scripts/serve.ts';
import type { PageState } from '../../src/notes/page-state.ts';
import { setAnnotations, waitForState } from './support/extension.ts';
import { bodyOf, paintedCount } from './support/page.ts';
import { type Stage, inEachBrowser } from './support/stage.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Saved news pages that say nothing that is on record; not part of the repository. */
const SAVED = resolve(ROOT, '../shared/pages');

interface RealPage {
  readonly name: string;
  readonly file: string;
  /** Whether a note on it would be an error. */
  readonly isSilent: boolean;
}

const savedPages = (): RealPage[] =>
  existsSync(SAVED)
    ? readdirSync(SAVED)
        .filter((name) => name.endsWith('.html'))
        .map((name) => ({ name, file: resolve(SAVED, name), isSilent: true }))
    : [];

const FIXTURES = resolve(ROOT, 'tests/pages');

const fixturePages = (): RealPage[] =>
  (existsSync(FIXTURES) ? readdirSync(FIXTURES) : [])
    .map((slug) => ({ name: slug, file: resolve(FIXTURES, slug, 'page.html'), isSilent: false }))
    .filter(({ file }) => existsSync(file));

const PAGES: readonly RealPage[] = [
  { name: 'sample article', file: resolve(ROOT, 'demo/article/index.html'), isSilent: false },
  ...fixturePages(),
  ...savedPages(),
];

/** Nothing of the page runs and nothing is loaded: what changes in it, the extension has changed. */
const STILL = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'",
};

const readsAndLeaves = (stage: Stage): void => {
  const servers = new Map<string, StaticServer>();
  let tab: Tab | null = null;
  beforeAll(async () => {
    for (const folder of new Set(PAGES.map(({ file }) => dirname(file))))
      servers.set(folder, await serve(folder, () => STILL));
  });
  afterAll(async () => {
    for (const server of servers.values()) await server.close();
  });

  /** Opens a page with annotations off. */
  async function openStill(file: string): Promise<Tab> {
    await setAnnotations(stage, false);
    tab ??= await stage.browser.newTab();
    await tab.goto(`${servers.get(dirname(file))?.url}/${encodeURIComponent(basename(file))}`);
    return tab;
  }

  test.each(PAGES)('$name is read and left as it is', async ({ file, isSilent }) => {
    const page = await openStill(file);
    const before = await bodyOf(page);
    await setAnnotations(stage, true);
    const isOn = async (): Promise<PageState | null> => {
      const state = await waitForState(stage, page);
      return state.kind === 'off' ? null : state;
    };
    const state = await waitUntil(isOn, 'annotations to be on');
    expect(state.kind).not.toBe('failed');
    expect(await bodyOf(page)).toBe(before);
    if (isSilent) expect(await paintedCount(page)).toBe(0);
  });
};

// One tab for all of them: opening tabs would take longer than reading the pages.
inEachBrowser(readsAndLeaves, { keepsTabs: true });
