import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { backgroundBadge, backgroundCommand } from './background.ts';
import type { Browser, LaunchOptions, Remote, Tab } from './browser.ts';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { RequestLog, recordPage, recordRequests, recordWorkers } from './chromium-requests.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { ChromiumWorker } from './chromium-worker.ts';
import { ChromiumWorlds } from './chromium-worlds.ts';
import { callSource } from './source.ts';

export async function launchChromium(executable: string, options: LaunchOptions): Promise<Browser> {
  const process = await startChromium(executable, options);
  try {
    return await loadExtension(process, options);
  } catch (error) {
    await process.stop();
    throw error;
  }
}

/** Listens before it loads, so that no request of the extension's first moments is missed. */
async function loadExtension(process: ChromiumProcess, options: LaunchOptions): Promise<Browser> {
  const { context } = process;
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('Playwright gave no access to Chromium itself.');
  const log = new RequestLog();
  recordRequests(context, log);
  await recordWorkers(root, log);
  const { id } = await root.send('Extensions.loadUnpacked', { path: options.extension });
  return new ChromiumBrowser(process, root, log, { id, headless: options.headless });
}

class ChromiumBrowser implements Browser {
  readonly kind = 'chromium';
  readonly version: string;
  readonly #process: ChromiumProcess;
  readonly #context: BrowserContext;
  readonly #log: RequestLog;
  readonly #origin: string;
  readonly #headless: boolean;
  readonly #worker: ChromiumWorker;
  readonly #worlds = new WeakMap<Page, Promise<ChromiumWorlds>>();
  /**
   * The tab Chromium starts with. Headless it stays hidden and open, because Chromium ends with its
   * last tab; in a window, where one would see it, the first new tab takes its place.
   */
  #first: Page | undefined;

  constructor(
    process: ChromiumProcess,
    root: CDPSession,
    log: RequestLog,
    { id, headless }: { id: string; headless: boolean },
  ) {
    this.version = process.context.browser()?.version() ?? '';
    this.#process = process;
    this.#context = process.context;
    this.#log = log;
    this.#origin = `chrome-extension://${id}`;
    this.#headless = headless;
    this.#worker = new ChromiumWorker(process.context, root, this.#origin);
    this.#first = process.context.pages()[0];
    this.#context.on('page', (page) => this.#worldsOf(page).catch(() => {}));
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = await this.#tab(this.#takeFirst() ?? (await this.#context.newPage()));
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  extensionPage(path: string): Promise<Tab> {
    return this.newTab(`${this.#origin}/${path.replace(/^\//, '')}`);
  }

  tabs(): Promise<Tab[]> {
    const pages = this.#context.pages().filter((page) => page !== this.#first);
    return Promise.all(pages.map((page) => this.#tab(page)));
  }

  async background<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    const [page] = this.#context.pages();
    if (!page) throw new Error('All tabs are closed.');
    const worker = await this.#worker.start((await this.#worldsOf(page)).cdp);
    return worker.evaluate<T>(callSource(fn, args));
  }

  async badgeText(tab: Tab): Promise<string> {
    await tab.activate();
    return this.background(backgroundBadge);
  }

  stopBackground(): Promise<void> {
    return this.#worker.stop();
  }

  async triggerCommand(tab: Tab, name: string): Promise<void> {
    await tab.activate();
    await this.background(backgroundCommand, name);
  }

  async extensionRequests(): Promise<string[]> {
    return [...this.#log.own];
  }

  async allRequests(): Promise<string[]> {
    return [...this.#log.all];
  }

  close(): Promise<void> {
    return this.#process.stop();
  }

  #takeFirst(): Page | undefined {
    if (this.#headless) return undefined;
    const first = this.#first;
    this.#first = undefined;
    return first;
  }

  async #tab(page: Page): Promise<Tab> {
    return new ChromiumTab(page, await this.#worldsOf(page), this.#origin);
  }

  #worldsOf(page: Page): Promise<ChromiumWorlds> {
    const known = this.#worlds.get(page);
    if (known) return known;
    const worlds = ChromiumWorlds.of(page).then(async (made) => {
      await recordPage(made.cdp, this.#log);
      return made;
    });
    this.#worlds.set(page, worlds);
    return worlds;
  }
}
