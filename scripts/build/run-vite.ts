import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserKind } from '../browsers/browser.ts';
import type { Target } from './manifest.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const VITE = resolve(ROOT, 'node_modules/vite/bin/vite.js');

export const targetOf = (browser: BrowserKind): Target =>
  browser === 'chromium' ? 'chrome' : 'firefox';

/** Where the unpacked extension for a browser is built. */
export const extensionFolder = (browser: BrowserKind): string =>
  resolve(ROOT, 'dist', targetOf(browser));

/**
 * Builds the extension for a browser, in a process of its own: the bundler's extension plugin keeps state.
 * @throws {Error} with the output of a build that failed.
 */
export function buildExtension(browser: BrowserKind): void {
  const args = [VITE, 'build', '--mode', targetOf(browser), '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
}
