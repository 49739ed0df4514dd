import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';
import type { LaunchOptions } from './browser.ts';
import { atExit, makeProfile, removeProfile } from './cleanup.ts';

export interface ChromiumProcess {
  context: BrowserContext;
  /** Ends Chromium and removes its profile. */
  stop(): Promise<void>;
}

type PersistentOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Lines. */
const TAIL = 30;
const VIEWPORT = { width: 1280, height: 800 };

/** Whom Chromium 156 still asks by itself, in spite of Playwright's flags and those below. */
const SILENCED = ['accounts.google.com', 'clients*.google.com', 'update.googleapis.com'];

/** `Extensions.loadUnpacked` works in branded Chrome too, which ignores `--load-extension`. */
const ARGS = [
  '--enable-unsafe-extension-debugging',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
];

/** Not in a window, above whose page Chromium would warn of the last one. */
const HEADLESS_ARGS = [
  '--headless=new',
  '--disable-gpu',
  `--host-resolver-rules=${SILENCED.map((host) => `MAP ${host} ~NOTFOUND`).join(', ')}`,
];

/** Starts Chromium with a profile of its own. */
export async function startChromium(
  executable: string,
  options: LaunchOptions,
): Promise<ChromiumProcess> {
  const profile = makeProfile();
  allowReload(profile);
  try {
    const context = await open(profile, persistentOptions(executable, options));
    const forget = atExit(() => removeProfile(profile));
    const stop = async (): Promise<void> => {
      await context.close();
      forget();
      removeProfile(profile);
    };
    return { context, stop };
  } catch (error) {
    removeProfile(profile);
    throw new Error(`${executable} did not start:\n${outputIn(String(error))}`, { cause: error });
  }
}

/** Outside developer mode `chrome.runtime.reload()` leaves an unpacked extension disabled. */
function allowReload(profile: string): void {
  const preferences = { extensions: { ui: { developer_mode: true } } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Many systems allow ordinary users no sandbox; root never has one. */
async function open(profile: string, options: PersistentOptions): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  try {
    return await chromium.launchPersistentContext(profile, {
      ...options,
      chromiumSandbox: !isRoot,
    });
  } catch (error) {
    if (isRoot || !String(error).includes('sandboxing failed')) throw error;
    process.stderr.write('Chromium has no usable sandbox here; starting it without.\n');
    return chromium.launchPersistentContext(profile, options);
  }
}

/** What Chromium itself said, out of Playwright's long account; all of it if there is nothing. */
function outputIn(account: string): string {
  const lines = [...account.matchAll(/\[pid=\d+\](?:\[err\]| <process did exit:)(.*?)>?$/gm)];
  const said = lines.map(([, text = '']) => stripVTControlCharacters(text).trim());
  return said.slice(-TAIL).join('\n') || account;
}

function persistentOptions(executablePath: string, options: LaunchOptions): PersistentOptions {
  const { headless, width, height, colorScheme } = { ...VIEWPORT, ...options };
  const args = headless ? HEADLESS_ARGS : [`--window-size=${width},${height}`];
  return {
    executablePath,
    headless,
    viewport: headless ? { width, height } : null,
    args: [...ARGS, ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(colorScheme && { colorScheme }),
  };
}
