import type { Page } from 'playwright-core';
import type { ColorScheme, Remote, Tab, Truthy } from './browser.ts';
import type { ChromiumWorlds } from './chromium-worlds.ts';
import { callSource } from './source.ts';
import { waitUntil } from './wait.ts';

type ShadowFunction<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T | Promise<T>;

export class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #worlds: ChromiumWorlds;
  /** `chrome-extension://` and the id. */
  readonly #origin: string;

  constructor(page: Page, worlds: ChromiumWorlds, origin: string) {
    this.#page = page;
    this.#worlds = worlds;
    this.#origin = origin;
  }

  /** Chromium's error page comes after the error, and would interrupt the next `goto`. */
  async goto(url: string): Promise<void> {
    try {
      await this.#page.goto(url);
    } catch (error) {
      await this.#page.waitForURL('chrome-error://**', { timeout: 1000 }).catch(() => {});
      throw error;
    }
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  evaluate<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    return this.#page.evaluate<T>(callSource(fn, args));
  }

  inShadow<T, A extends unknown[]>(
    hostSelector: string,
    fn: ShadowFunction<T, A>,
    ...args: A
  ): Promise<T> {
    return this.#worlds.inShadow<T>(this.#origin, hostSelector, { fn, args });
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

  async clickAt(x: number, y: number): Promise<void> {
    await this.activate();
    await this.#page.mouse.click(x, y);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.activate();
    await this.#page.mouse.move(x, y);
  }

  async press(key: string): Promise<void> {
    await this.activate();
    await this.#page.keyboard.press(key);
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file, type: 'png' });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
