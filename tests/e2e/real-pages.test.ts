import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { type StaticServer, serve } from '../../scripts/serve.ts';
import type { PageState } from '../../src/notes/page-state.ts';
import { setAnnotations, waitForState } from './support/extension.ts';
import { bodyOf, paintedCount } from './support/page.ts';
import { inEachBrowser } from './support/stage.ts';

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

inEachBrowser((stage) => {
  const servers = new Map<string, StaticServer>();
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
    const path = encodeURIComponent(basename(file));
    return stage.browser.newTab(`${servers.get(dirname(file))?.url}/${path}`);
  }

  test.each(PAGES)('$name is read and left as it is', async ({ file, isSilent }) => {
    const tab = await openStill(file);
    const before = await bodyOf(tab);
    await setAnnotations(stage, true);
    const on = async (): Promise<PageState | null> => {
      const state = await waitForState(stage, tab);
      return state.kind === 'off' ? null : state;
    };
    const state = await waitUntil(on, 'annotations to be on');
    expect(state.kind).not.toBe('failed');
    expect(await bodyOf(tab)).toBe(before);
    if (isSilent) expect(await paintedCount(tab)).toBe(0);
  });
});
