import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowser } from './install.ts';

/** Starts a browser, with a profile of its own, that has the extension and nothing else. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const manifest = join(options.extension, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`There is no extension: ${manifest} is missing.`);
  const executable = await ensureBrowser(options.kind);
  const start = options.kind === 'chromium' ? launchChromium : launchFirefox;
  return start(executable, options);
}
