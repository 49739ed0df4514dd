import { writeFile } from 'node:fs/promises';
import type { ColorScheme, Remote, Tab, Truthy } from './browser.ts';
import { COLOR_SCHEME_PREFERENCE, colorSchemeValue } from './firefox-preferences.ts';
import { focusPage, setIntPreference, sizePage } from './firefox-privileged.ts';
import { type FirefoxSession, inChrome, runScript } from './firefox-session.ts';
import { keyActions } from './keys.ts';
import type { Marionette } from './marionette.ts';
import { callSource, shadowSource } from './source.ts';
import { waitUntil } from './wait.ts';

type ShadowFunction<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T | Promise<T>;

interface PointerAction {
  type: 'pointerMove' | 'pointerDown' | 'pointerUp';
  x?: number;
  y?: number;
  button?: number;
}

const OPEN_SHADOW = 'host.openOrClosedShadowRoot';
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
    const source = shadowSource(fn, hostSelector, args, OPEN_SHADOW);
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
    await this.activate();
    await this.#inPage((wire) =>
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
    await this.activate();
    await this.#send('WebDriver:SetWindowRect', { width, height: height + TOOLBARS });
    await this.#session.privileged(sizePage, width, height);
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    const value = colorSchemeValue(scheme);
    await this.#session.privileged(setIntPreference, COLOR_SCHEME_PREFERENCE, value);
    await this.waitFor((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme);
  }

  async activate(): Promise<void> {
    const parameters = { handle: this.#handle, focus: true };
    await this.#session.exclusively((wire) => wire.send('WebDriver:SwitchToWindow', parameters));
    await this.#session.privileged(focusPage);
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
  }

  async #point(...pointer: PointerAction[]): Promise<void> {
    const parameters = { pointerType: 'mouse' };
    const actions = [{ type: 'pointer', id: 'mouse', parameters, actions: pointer }];
    await this.activate();
    await this.#send('WebDriver:PerformActions', { actions });
  }

  #send(command: string, parameters: object = {}): Promise<unknown> {
    return this.#inPage((wire) => wire.send(command, parameters));
  }

  #inPage<T>(job: (wire: Marionette) => Promise<T>): Promise<T> {
    return this.#session.inTab(this.#handle, job);
  }
}
