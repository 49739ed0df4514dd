import type { Browser, LaunchOptions, Remote, Tab } from './browser.ts';
import { backgroundBadge } from './background.ts';
import {
  extensionHost,
  recordRequests,
  requestsSeen,
  runCommand,
  runInBackground,
  terminateBackground,
} from './firefox-privileged.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxSession, scriptOf, unwrap } from './firefox-session.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { callSource } from './source.ts';
import { waitUntil } from './wait.ts';

const VIEWPORT = { width: 1280, height: 800 };

export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Browser> {
  const process = await startFirefox(executable, options);
  try {
    return await FirefoxBrowser.start(process, options);
  } catch (error) {
    await process.stop();
    throw error;
  }
}

class FirefoxBrowser implements Browser {
  readonly kind = 'firefox';
  readonly version: string;
  readonly #process: FirefoxProcess;
  readonly #session: FirefoxSession;
  readonly #options: LaunchOptions;
  readonly #id: string;
  /** The tab Firefox starts with. Kept open, because Firefox ends with its last tab. */
  readonly #home: string;

  private constructor(
    process: FirefoxProcess,
    session: FirefoxSession,
    options: LaunchOptions,
    { id, home }: { id: string; home: string },
  ) {
    this.version = session.version;
    this.#process = process;
    this.#session = session;
    this.#options = options;
    this.#id = id;
    this.#home = home;
  }

  static async start(process: FirefoxProcess, options: LaunchOptions): Promise<FirefoxBrowser> {
    const session = await FirefoxSession.start(process.wire);
    const home = await process.wire.value<string>('WebDriver:GetWindowHandle');
    await session.privileged(recordRequests);
    const addon = { path: options.extension, temporary: true };
    const id = await process.wire.value<string>('Addon:Install', addon);
    return new FirefoxBrowser(process, session, options, { id, home });
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = new FirefoxTab(this.#session, await this.#open());
    await tab.activate();
    const { headless, width, height } = { ...VIEWPORT, ...this.#options };
    if (headless) await tab.resize(width, height);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  async extensionPage(path: string): Promise<Tab> {
    const host = await this.#session.privileged(extensionHost, this.#id);
    return this.newTab(`moz-extension://${host}/${path.replace(/^\//, '')}`);
  }

  async tabs(): Promise<Tab[]> {
    const handles = await this.#session.exclusively(
      (wire) => wire.send('WebDriver:GetWindowHandles') as Promise<string[]>,
    );
    return handles
      .filter((handle) => handle !== this.#home)
      .map((handle) => new FirefoxTab(this.#session, handle));
  }

  async background<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    const script = scriptOf(callSource(fn, args));
    return unwrap<T>(await this.#session.privileged(runInBackground, this.#id, script));
  }

  async badgeText(tab: Tab): Promise<string> {
    await tab.activate();
    return this.background(backgroundBadge);
  }

  async stopBackground(): Promise<void> {
    const terminate = (): Promise<boolean> =>
      this.#session.privileged(terminateBackground, this.#id);
    await waitUntil(terminate, 'the event page to end');
  }

  async triggerCommand(tab: Tab, name: string): Promise<void> {
    await tab.activate();
    await this.#session.privileged(runCommand, this.#id, name);
  }

  extensionRequests(): Promise<string[]> {
    return this.#session.privileged(requestsSeen, 'own');
  }

  allRequests(): Promise<string[]> {
    return this.#session.privileged(requestsSeen, 'all');
  }

  close(): Promise<void> {
    return this.#process.stop();
  }

  async #open(): Promise<string> {
    const { handle } = await this.#session.inTab(
      this.#home,
      (wire) =>
        wire.send('WebDriver:NewWindow', { type: 'tab', focus: true }) as Promise<{
          handle: string;
        }>,
    );
    return handle;
  }
}
