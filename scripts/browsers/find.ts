import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { BrowserKind } from './browser.ts';

type Environment = Record<string, string | undefined>;

/** The variable with which one names a browser. */
export const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

const LINUX: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

const MACOS: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The executable of an installed browser, or undefined.
 * Throws when CHROMIUM or FIREFOX names something that cannot be run.
 */
export async function findBrowser(
  kind: BrowserKind,
  env: Environment = process.env,
): Promise<string | undefined> {
  const named = env[VARIABLES[kind]];
  if (named) return checked(VARIABLES[kind], named, env);
  const installed = candidates(kind, env)
    .map((name) => resolve(name, env))
    .find((path) => path !== undefined && !isSnap(path));
  return installed ?? (kind === 'chromium' ? playwrightsChromium() : undefined);
}

function checked(variable: string, named: string, env: Environment): string {
  const path = resolve(named, env);
  if (path === undefined) {
    throw new Error(`${variable} is set to ${named}, which does not exist or cannot be executed.`);
  }
  return path;
}

function candidates(kind: BrowserKind, env: Environment): string[] {
  if (process.platform === 'darwin') return MACOS[kind];
  if (process.platform !== 'win32') return LINUX[kind];
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return WINDOWS[kind].flatMap((tail) => folders.map((folder) => join(folder, tail)));
}

/** A name is looked up on the PATH, a path is taken as it is. */
function resolve(name: string, env: Environment): string | undefined {
  if (isAbsolute(name) || /[/\\]/.test(name)) return isExecutable(name) ? name : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A snap sees neither profiles in /tmp nor hidden folders, so it counts as absent. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/^\/(snap|var\/lib\/snapd)\/|\/bin\/snap$/.test(real)) return true;
  return statSync(real).size < 8192 && readFileSync(real, 'utf8').includes('/snap/');
}

async function playwrightsChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}
