import { writeFile } from 'node:fs/promises';
import type { ColorScheme, Remote, Tab, Truthy } from './browser.ts';
import { COLOR_SCHEME_PREFERENCE, colorSchemeValue } from './firefox-preferences.ts';
import { setIntPreference, sizePage } from './firefox-privileged.ts';
import { type FirefoxSession, inChrome, runPrivileged, runScript } from './firefox-session.ts';
import { keyActions } from './keys.ts';
import type { Marionette } from './marionette.ts';
import { callSource, missingHost, missingShadow, type Serializable } from './source.ts';
import { waitUntil } from './wait.ts';

type ShadowFunction<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T | Promise<T>;

interface PointerAction {
  type: 'pointerMove' | 'pointerDown' | 'pointerUp';
  x?: number;
  y?: number;
  button?: number;
}

/** Room for the toolbars around the page. */
const TOOLBARS = 120;

export class FirefoxTab implements Tab {
  readonly #session: FirefoxSession;
  readonly #handle: string;

  constructor(session: FirefoxSession, handle: string) {
    this.#session = session;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#send('WebDriver:Refresh');
  }

  async back(): Promise<void> {
    await this.#send('WebDriver:Back');
  }

  evaluate<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    return this.#inPage((wire) => runScript<T>(wire, callSource(fn, args)));
  }

  inShadow<T, A extends unknown[]>(
    hostSelector: string,
    fn: ShadowFunction<T, A>,
    ...args: A
  ): Promise<T> {
    const source = shadowSource(fn, hostSelector, args);
    return this.#inPage((wire) => runScript<T>(wire, source, { sandbox: 'system' }));
  }

  waitFor<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<Truthy<T>> {
    return waitUntil(() => this.evaluate(fn, ...args), String(fn));
  }

  waitForShadow<T, A extends unknown[]>(
    hostSelector: string,
    fn: ShadowFunction<T, A>,
    ...args: A
  ): Promise<Truthy<T>> {
    return waitUntil(() => this.inShadow(hostSelector, fn, ...args), `${hostSelector}: ${fn}`);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#point(
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    );
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.#point({ type: 'pointerMove', x, y });
  }

  /** Goes through Firefox's window, so that the page and then the shortcuts see it, as in life. */
  async press(key: string): Promise<void> {
    const actions = [{ type: 'key', id: 'keyboard', actions: keyActions(key) }];
    await this.#inFront((wire) =>
      inChrome(wire, () => wire.send('WebDriver:PerformActions', { actions })),
    );
  }

  async screenshot(file: string): Promise<void> {
    const parameters = { full: false, hash: false };
    const png = await this.#inPage((wire) =>
      wire.value<string>('WebDriver:TakeScreenshot', parameters),
    );
    await writeFile(file, png, 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#inFront(async (wire) => {
      await wire.send('WebDriver:SetWindowRect', { width, height: height + TOOLBARS });
      await runPrivileged(wire, sizePage, width, height);
      const hasSize = callSource((w, h) => innerWidth === w && innerHeight === h, [width, height]);
      await waitUntil(() => runScript<boolean>(wire, hasSize), `${width} × ${height} pixels`);
    });
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    const value = colorSchemeValue(scheme);
    await this.#session.privileged(setIntPreference, COLOR_SCHEME_PREFERENCE, value);
    await this.waitFor((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme);
  }

  activate(): Promise<void> {
    return this.#inFront(async () => {});
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
  }

  async #point(...pointer: PointerAction[]): Promise<void> {
    const parameters = { pointerType: 'mouse' };
    const actions = [{ type: 'pointer', id: 'mouse', parameters, actions: pointer }];
    await this.#inFront((wire) => wire.send('WebDriver:PerformActions', { actions }));
  }

  #send(command: string, parameters: object = {}): Promise<unknown> {
    return this.#inPage((wire) => wire.send(command, parameters));
  }

  #inFront<T>(job: (wire: Marionette) => Promise<T>): Promise<T> {
    return this.#session.inFront(this.#handle, job);
  }

  #inPage<T>(job: (wire: Marionette) => Promise<T>): Promise<T> {
    return this.#session.inTab(this.#handle, job);
  }
}

/** Calls the function with a shadow root, which only system scripts can open. */
function shadowSource(fn: Serializable, selector: string, args: readonly unknown[]): string {
  return `(() => {
    const host = document.querySelector(${JSON.stringify(selector)});
    if (!host) throw new Error(${JSON.stringify(missingHost(selector))});
    const root = host.openOrClosedShadowRoot;
    if (!root) throw new Error(${JSON.stringify(missingShadow(selector))});
    return ${callSource(fn, args, ['root'])};
  })()`;
}
