import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect } from 'vitest';
import type { Browser, BrowserKind, Tab } from '../../../scripts/browsers/browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { buildExtension, extensionFolder } from '../../../scripts/build/run-vite.ts';
import { serve, type StaticServer } from '../../../scripts/serve.ts';
import { takeErrors } from './background.ts';
import { pageHeaders } from './headers.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const SAMPLE = resolve(import.meta.dirname, '../../../demo/article');

/** A browser with the extension, and the pages that it is shown. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Serves tests/e2e/pages. */
  readonly pages: StaticServer;
  /** Serves demo/article. */
  readonly sample: StaticServer;
  /** Opens a page of tests/e2e/pages in front. */
  open(path: string): Promise<Tab>;
  openSample(): Promise<Tab>;
}

interface Running {
  readonly browser: Browser;
  readonly pages: StaticServer;
  readonly sample: StaticServer;
}

interface StageOptions {
  /** Tabs stay open from test to test. */
  readonly keepsTabs?: boolean;
}

/** The tests of a file once in each browser, which is started once for all of them. */
export const inEachBrowser = (tests: (stage: Stage) => void, options: StageOptions = {}): void =>
  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => tests(useStage(kind, options)));

function useStage(kind: BrowserKind, { keepsTabs = false }: StageOptions): Stage {
  let starting: Promise<Running> | null = null;
  let running: Running | null = null;
  const now = (): Running => {
    if (!running) throw new Error('The browser runs during tests only.');
    return running;
  };
  // Not in beforeAll: if it failed there, the tests would count as left out and not as failed.
  beforeEach(async () => {
    starting ??= start(kind);
    running = await starting;
  }, 120_000);
  afterEach(async () => {
    if (!running) return;
    const { browser } = running;
    if (!keepsTabs) for (const tab of await browser.tabs()) await tab.close();
    await browser.background(() => chrome.storage.local.clear());
    expect(await takeErrors(browser)).toEqual([]);
    expect(await browser.extensionRequests()).toEqual([]);
  });
  afterAll(async () => {
    if (running) await stop(running);
  });
  return {
    kind,
    get browser() {
      return now().browser;
    },
    get pages() {
      return now().pages;
    },
    get sample() {
      return now().sample;
    },
    open: (path) => now().browser.newTab(`${now().pages.url}/${path}`),
    openSample: () => now().browser.newTab(`${now().sample.url}/index.html`),
  };
}

async function start(kind: BrowserKind): Promise<Running> {
  const extension = extensionFolder(kind);
  if (!existsSync(join(extension, 'manifest.json'))) buildOutsideVitest(kind);
  const browser = await launch({ kind, extension, headless: true });
  await takeErrors(browser);
  return { browser, pages: await serve(PAGES, pageHeaders), sample: await serve(SAMPLE) };
}

/** The build inherits our environment, and vite.config.ts leaves its plugins out under Vitest. */
function buildOutsideVitest(kind: BrowserKind): void {
  const { VITEST: mode } = process.env;
  delete process.env['VITEST'];
  try {
    buildExtension(kind);
  } finally {
    process.env['VITEST'] = mode;
  }
}

async function stop({ browser, pages, sample }: Running): Promise<void> {
  await browser.close();
  await Promise.all([pages.close(), sample.close()]);
}
