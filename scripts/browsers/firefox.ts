import type { Browser, LaunchOptions, Remote, Tab } from './browser.ts';
import { backgroundBadge } from './background.ts';
import {
  extensionHost,
  runCommand,
  runInBackground,
  terminateBackground,
} from './firefox-privileged.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { recordRequests, requestsSeen } from './firefox-requests.ts';
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
  /**
   * The tab Firefox starts with. Headless it stays hidden and open, because Firefox ends with its
   * last tab; in a window, where one would see it, the first new tab takes its place.
   */
  #first: string | undefined;

  private constructor(
    process: FirefoxProcess,
    session: FirefoxSession,
    options: LaunchOptions,
    { id, first }: { id: string; first: string },
  ) {
    this.version = session.version;
    this.#process = process;
    this.#session = session;
    this.#options = options;
    this.#id = id;
    this.#first = first;
  }

  static async start(process: FirefoxProcess, options: LaunchOptions): Promise<FirefoxBrowser> {
    const session = await FirefoxSession.start(process.wire);
    const first = await process.wire.value<string>('WebDriver:GetWindowHandle');
    await session.privileged(recordRequests);
    const addon = { path: options.extension, temporary: true };
    const id = await process.wire.value<string>('Addon:Install', addon);
    return new FirefoxBrowser(process, session, options, { id, first });
  }

  async newTab(url?: string): Promise<Tab> {
    const tab = new FirefoxTab(this.#session, this.#takeFirst() ?? (await this.#open()));
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
    const handles = await this.#handles();
    return handles
      .filter((handle) => handle !== this.#first)
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

  #takeFirst(): string | undefined {
    if (this.#options.headless) return undefined;
    const first = this.#first;
    this.#first = undefined;
    return first;
  }

  async #open(): Promise<string> {
    const [handle] = await this.#handles();
    if (handle === undefined) throw new Error('All tabs are closed.');
    const parameters = { type: 'tab', focus: true };
    const opened = await this.#session.inTab(handle, (wire) =>
      wire.send('WebDriver:NewWindow', parameters),
    );
    return (opened as { handle: string }).handle;
  }

  async #handles(): Promise<string[]> {
    const handles = await this.#session.exclusively((wire) =>
      wire.send('WebDriver:GetWindowHandles'),
    );
    return handles as string[];
  }
}
