import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserKind } from './browser.ts';
import { findBrowser, VARIABLES } from './find.ts';

const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium', firefox: 'Firefox' };
const DEBIAN_PACKAGES: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The executable of a browser, installed now if need be. Throws saying what to do instead. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found !== undefined) return found;
  for (const install of installers()) {
    await install(kind);
    const installed = await findBrowser(kind);
    if (installed !== undefined) return installed;
  }
  throw new Error(advice(kind));
}

type Installer = (kind: BrowserKind) => Promise<void>;

function installers(): Installer[] {
  return isRootOnDebian() ? [withApt, withPlaywright] : [withPlaywright];
}

async function withApt(kind: BrowserKind): Promise<void> {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...lock, 'update', '-qq']);
  const install = ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGES[kind]];
  await run('apt-get', [...lock, ...install]);
}

/** Playwright's Firefox is a build of its own without the system access we need. */
async function withPlaywright(kind: BrowserKind): Promise<void> {
  if (kind !== 'chromium') return;
  const entry = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(entry), 'cli.js');
  if (isRoot()) await run(process.execPath, [cli, 'install-deps', kind]);
  await run(process.execPath, [cli, 'install', '--no-shell', kind]);
}

/** Runs a command with its output on stderr. Failing is no error here: the browser is looked for again. */
function run(command: string, args: string[]): Promise<void> {
  process.stderr.write(`$ ${command} ${args.join(' ')}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve();
    });
    child.once('exit', () => resolve());
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Not on Ubuntu, whose packages of these names are snaps. */
function isRootOnDebian(): boolean {
  const release = osRelease();
  if (/^ID=ubuntu$/m.test(release)) return false;
  return isRoot() && /^ID(_LIKE)?=.*debian/m.test(release);
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function advice(kind: BrowserKind): string {
  const name = NAMES[kind];
  return [
    `No ${name} was found, and none could be installed here.`,
    `Install one (${packages(kind)}), not as a snap or flatpak,`,
    `or set ${VARIABLES[kind]} to the path of its executable.`,
  ].join(' ');
}

function packages(kind: BrowserKind): string {
  if (kind === 'chromium') {
    return 'Debian: apt install chromium; Fedora: dnf install chromium; otherwise Google Chrome';
  }
  return 'Debian: apt install firefox-esr; Fedora: dnf install firefox; otherwise https://www.mozilla.org/firefox';
}
