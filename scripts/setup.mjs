// Runs before `npm run demo`, `npm test` and `npm run annotate`, on a machine that may have no
// dependencies yet: only Node built-ins here. Everything it says goes to stderr, because the
// output of `npm run --silent annotate` must stay pure JSON lines.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCKFILE = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
// Not inside node_modules: `npm ci` begins by deleting it.
const MUTEX = join(
  tmpdir(),
  `rejoinder-setup-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`,
);

function nodeIsSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isInstalled() {
  const installed = modified(INSTALLED);
  return installed > 0 && installed >= modified(LOCKFILE);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take() {
  try {
    writeFileSync(MUTEX, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** An empty file is a mutex that its owner is still writing, unless it stays empty. */
function isAbandoned() {
  try {
    const owner = Number(readFileSync(MUTEX, 'utf8'));
    return owner ? !isRunning(owner) : Date.now() - modified(MUTEX) > 5000;
  } catch {
    return false;
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function waitForMutex() {
  while (!take()) {
    if (isAbandoned()) rmSync(MUTEX, { force: true });
    else sleep(200);
  }
}

/** Returns npm's exit code. The level undoes the silence that `npm run --silent` hands down. */
function npmCi() {
  console.error('Installing dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=warn'];
  const shell = process.platform === 'win32';
  const result = spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell });
  if (result.error) console.error(`npm could not be started: ${result.error.message}`);
  else if (result.status !== 0) console.error(`npm ci failed (${result.status ?? result.signal}).`);
  return result.status ?? 1;
}

function install() {
  waitForMutex();
  try {
    if (isInstalled()) return 0;
    const code = npmCi();
    if (code === 0) utimesSync(INSTALLED, new Date(), new Date());
    return code;
  } finally {
    rmSync(MUTEX, { force: true });
  }
}

function setup() {
  if (nodeIsSupported(process.versions.node)) return isInstalled() ? 0 : install();
  console.error(`Rejoinder needs Node 20.19+, 22.12+ or 24+; this is ${process.version}.`);
  console.error('Get a newer one from https://nodejs.org or with your version manager.');
  return 1;
}

process.exitCode = setup();
