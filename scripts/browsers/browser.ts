export type BrowserKind = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  kind: BrowserKind;
  /** Absolute path of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Size of the viewport, 1280 × 800 unless told; of the whole window when not headless. */
  width?: number;
  height?: number;
  colorScheme?: ColorScheme;
}

/**
 * A function that runs elsewhere. It travels as source text: it can use nothing from around it,
 * and its arguments and result must be JSON values.
 */
export type Remote<T, A extends unknown[]> = (...args: A) => T | Promise<T>;

export type Truthy<T> = Exclude<T, false | 0 | 0n | '' | null | undefined>;

export interface Browser {
  readonly kind: BrowserKind;
  readonly version: string;

  /** Opens a tab in front. */
  newTab(url?: string): Promise<Tab>;

  /** Opens a page of the extension in a new tab in front. */
  extensionPage(path: string): Promise<Tab>;

  /** All tabs, in order, also those that the extension or a page opened. */
  tabs(): Promise<Tab[]>;

  /** Runs a function in the extension's service worker or event page, which it starts if need be. */
  background<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T>;

  /** The text on the toolbar button while the tab is in front. Activates it, starts the background. */
  badgeText(tab: Tab): Promise<string>;

  /** Ends the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;

  /**
   * Lets the extension's command (not `_execute_action`) happen with the tab in front.
   * Firefox: the call that its shortcut makes. Chromium, where synthetic keys never reach
   * shortcuts: dispatches `commands.onCommand` in the background, without granting activeTab.
   */
  triggerCommand(tab: Tab, name: string): Promise<void>;

  /**
   * Addresses (http, https, ws, wss) that the extension surely asked for since launch, each once:
   * all of its background and its pages, but not where a tab was led. Of content scripts, Chromium
   * knows what their own files fetched, Firefox only what their style sheets loaded; everything
   * else counts as the page's. So compare `allRequests` with what the pages themselves load.
   */
  extensionRequests(): Promise<string[]>;

  /** Addresses that tabs and extension asked for since launch, each once; not the browser's own. */
  allRequests(): Promise<string[]>;

  close(): Promise<void>;
}

export interface Tab {
  /** Resolves after the load event, like `reload` and `back`. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;

  /**
   * Runs a function in the page. In Firefox it runs beside the page's scripts, not among them: it
   * shares `window` and the DOM, but not top-level `let` and `const`, nor `instanceof Array`.
   * Firefox does one thing at a time: while a function waits there, up to 30 seconds, no click and
   * no key gets through. So do not wait inside, but with `waitFor`.
   */
  evaluate<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T>;

  /**
   * Runs a function with the shadow root, open or closed, of the first element that matches.
   * Throws when there is none. It runs in the extension's world in Chromium and with system rights
   * in Firefox, so in neither does it see variables of the page.
   */
  inShadow<T, A extends unknown[]>(
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;

  /** Asks again and again, for ten seconds, until the function returns something truthy. */
  waitFor<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<Truthy<T>>;

  /** Waits like `waitFor`, also for the host to appear. */
  waitForShadow<T, A extends unknown[]>(
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<Truthy<T>>;

  /** A real click, with the tab in front, at CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;

  /**
   * A real key press, with the tab in front: `a`, `Tab`, `Shift+Tab`, `Alt+Shift+K`, of a US
   * keyboard. Only in Firefox does it reach the browser's shortcuts too.
   */
  press(key: string): Promise<void>;

  /** Writes the viewport as PNG. */
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;

  /** In Firefox for all tabs. */
  setColorScheme(scheme: ColorScheme): Promise<void>;

  /** Brings the tab to the front. In Chromium all tabs believe that they have the focus. */
  activate(): Promise<void>;
  close(): Promise<void>;
}
