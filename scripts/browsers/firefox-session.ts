import type { Remote } from './browser.ts';
import { focusPage } from './firefox-privileged.ts';
import type { Marionette } from './marionette.ts';
import { callSource } from './source.ts';
import { waitUntil } from './wait.ts';

type Outcome = { value?: unknown } | { error: string };

interface ScriptOptions {
  sandbox?: 'system';
}

const FOCUS_TIMEOUT = 2_000;
const TIMEOUTS = { script: 30_000, pageLoad: 60_000 };

/**
 * Marionette has one current tab and one current context, which are state of the connection. So
 * sequences of commands run one after the other here; a script in a page holds up all others.
 */
export class FirefoxSession {
  readonly #wire: Marionette;
  readonly version: string;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(wire: Marionette, version: string) {
    this.#wire = wire;
    this.version = version;
  }

  static async start(wire: Marionette): Promise<FirefoxSession> {
    const { capabilities } = (await wire.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true, timeouts: TIMEOUTS } },
    })) as { capabilities: { browserVersion: string } };
    return new FirefoxSession(wire, capabilities.browserVersion);
  }

  exclusively<T>(job: (wire: Marionette) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => job(this.#wire));
    this.#last = run.catch(() => {});
    return run;
  }

  inTab<T>(handle: string, job: (wire: Marionette) => Promise<T>): Promise<T> {
    return this.exclusively(async (wire) => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return job(wire);
    });
  }

  /**
   * With the tab in front and the focus in its page. A window that somebody has turned away from
   * may never get it, hence only some patience.
   */
  inFront<T>(handle: string, job: (wire: Marionette) => Promise<T>): Promise<T> {
    return this.exclusively(async (wire) => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
      const hasFocus = (): Promise<boolean> => runPrivileged(wire, focusPage);
      await waitUntil(hasFocus, 'the focus', FOCUS_TIMEOUT).catch(() => {});
      return job(wire);
    });
  }

  /** Runs a function in Firefox's own window, with all rights. */
  privileged<T, A extends unknown[]>(fn: Remote<T, A>, ...args: A): Promise<T> {
    return this.exclusively((wire) => runPrivileged(wire, fn, ...args));
  }
}

export async function inChrome<T>(wire: Marionette, job: () => Promise<T>): Promise<T> {
  await wire.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await job();
  } finally {
    await wire.send('Marionette:SetContext', { value: 'content' });
  }
}

export function runPrivileged<T, A extends unknown[]>(
  wire: Marionette,
  fn: Remote<T, A>,
  ...args: A
): Promise<T> {
  return inChrome(wire, () => runScript<T>(wire, callSource(fn, args)));
}

/** Evaluates an expression in the current tab and context, and waits for its promise. */
export async function runScript<T>(
  wire: Marionette,
  expression: string,
  options: ScriptOptions = {},
): Promise<T> {
  const script = scriptOf(expression);
  const parameters = { script, args: [], newSandbox: true, ...options };
  return unwrap<T>(await wire.value<Outcome>('WebDriver:ExecuteAsyncScript', parameters));
}

/** Body of an asynchronous WebDriver script; it hands an `Outcome` to its callback. */
export function scriptOf(expression: string): string {
  return `const done = arguments[arguments.length - 1];
    (async () => ${expression})().then(
      (value) => done(value === undefined ? {} : { value }),
      (error) => done({ error: error?.message ? error + '\\n' + error.stack : String(error) }),
    );`;
}

export function unwrap<T>(outcome: unknown): T {
  const { value, error } = outcome as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
