import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/browser.ts';

export interface DemoArguments {
  readonly browser: BrowserKind;
  readonly headless: boolean;
}

export const USAGE = 'usage: npm run demo -- [--browser chromium|firefox] [--headless]';

const isBrowser = (name: string): name is BrowserKind => name === 'chromium' || name === 'firefox';

/** Whether a window could be shown: macOS and Windows always have a display. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** @throws {Error} with one line that says what is wrong and how to call. */
export function parseDemoArguments(args: readonly string[]): DemoArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() || Boolean(process.env['CI']) },
    },
  });
  const { browser, headless } = values;
  if (!isBrowser(browser)) throw new Error(`--browser: "${browser}" is not chromium or firefox`);
  return { browser, headless };
}
