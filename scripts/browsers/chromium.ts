import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { backgroundBadge, backgroundCommand } from './background.ts';
import type { Browser, LaunchOptions, Remote, Tab } from './browser.ts';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { RequestLog, recordPage, recordRequests, recordWorkers } from './chromium-requests.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { ChromiumWorlds } from './chromium-worlds.ts';
import { callSource } from './source.ts';
import { waitUntil } from './wait.ts';

export async function launchChromium(executable: string, options: LaunchOptions): Promise<Browser> {
  const process = await startChromium(executable, options);
  try {
    return await ChromiumBrowser.start(process, options.extension);
  } catch (error) {
    await process.stop();
    throw error;
  }
}

class ChromiumBrowser implements Browser {
  readonly kind = 'chromium';
  readonly version: string;
  readonly #process: ChromiumProcess;
  readonly #context: BrowserContext;
  readonly #root: CDPSession;
  /** The tab Chromium starts with. Kept open, because Chromium ends with its last tab. */
  readonly #home: Page;
  readonly #log = new RequestLog();
  readonly #worlds = new WeakMap<Page, Promise<ChromiumWorlds>>();
  #id = '';

  private constructor(process: ChromiumProcess, root: CDPSession, home: Page) {
    this.version = process.context.browser()?.version() ?? '';
    this.#process = process;
    this.#context = process.context;
    this.#root = root;
    this.#home = home;
  }

  static async start(process: ChromiumProcess, extension: string): Promise<ChromiumBrowser> {
    const { context } = process;
    const root = await context.browser()?.newBrowserCDPSession();
    if (!root) throw new Error('Playwright gave no browser.');
    const home = context.pages()[0] ?? (await context.newPage());
    const browser = new ChromiumBrowser(process, root, home);
    await browser.#load(extension);
    return browser;
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = await this.#tab(await this.#context.newPage());
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  extensionPage(path: string): Promise<Tab> {
    return this.newTab(`${this.#origin}/${path.replace(/^\//, '')}`);
  }

  tabs(): Promise<Tab[]> {
    const pages = this.#context.pages().filter((page) => page !== this.#home);
    return Promise.all(pages.map((page) => this.#tab(page)));
  }

  async background<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    const { cdp } = await this.#worldsOf(this.#home);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    const worker = await waitUntil(async () => this.#worker(), 'a service worker');
    return worker.evaluate<T>(callSource(fn, args));
  }

  async badgeText(tab: Tab): Promise<string> {
    await tab.activate();
    return this.background(backgroundBadge);
  }

  async stopBackground(): Promise<void> {
    for (const targetId of await this.#workerTargets()) {
      await this.#root.send('Target.closeTarget', { targetId });
    }
    const hasEnded = async (): Promise<boolean> => (await this.#workerTargets()).length === 0;
    await waitUntil(hasEnded, 'the service worker to end');
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

  get #origin(): string {
    return `chrome-extension://${this.#id}`;
  }

  /** Listens before it loads, so that no request of the extension's first moments is missed. */
  async #load(path: string): Promise<void> {
    recordRequests(this.#context, this.#log);
    await recordWorkers(this.#root, this.#log);
    this.#context.on('page', (page) => this.#worldsOf(page).catch(() => {}));
    this.#id = (await this.#root.send('Extensions.loadUnpacked', { path })).id;
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

  /** The newest: a reload of the extension leaves its former worker in the list for a moment. */
  #worker(): Worker | undefined {
    return this.#context.serviceWorkers().findLast((worker) => this.#isOwn(worker.url()));
  }

  async #workerTargets(): Promise<string[]> {
    const { targetInfos } = await this.#root.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && this.#isOwn(url))
      .map(({ targetId }) => targetId);
  }

  #isOwn(url: string): boolean {
    return url.startsWith(`${this.#origin}/`);
  }
}
