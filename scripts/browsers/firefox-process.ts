import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchOptions } from './browser.ts';
import { atExit, makeProfile, removeProfile } from './cleanup.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { Marionette } from './marionette.ts';
import { within } from './wait.ts';

const START_TIMEOUT = 60_000;
const POLL = 25;
const QUIT_TIMEOUT = 5_000;
const TAIL = 4_000;

export interface FirefoxProcess {
  wire: Marionette;
  /** Asks Firefox to quit, kills it if it does not, and removes its profile. */
  stop(): Promise<void>;
}

/** Starts Firefox with a profile of its own and connects to it. */
export async function startFirefox(
  executable: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const profile = makeProfile();
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(options));
  const child = spawnFirefox(executable, profile, options);
  const disposeNow = (): void => {
    child.kill('SIGKILL');
    removeProfile(profile);
  };
  const forget = atExit(disposeNow);
  const stop = async (wire?: Marionette): Promise<void> => {
    await end(child, wire);
    forget();
    removeProfile(profile);
  };
  const output = tailOf(child);
  try {
    const wire = await Marionette.connect(await portOf(child, profile));
    return { wire, stop: () => stop(wire) };
  } catch (error) {
    await stop();
    throw new Error(`${executable} did not start: ${String(error)}\n${output()}`, { cause: error });
  }
}

function spawnFirefox(executable: string, profile: string, options: LaunchOptions): ChildProcess {
  const { headless, width, height } = options;
  const args = ['--profile', profile, '--no-remote', '--new-instance'];
  args.push('--marionette', '--remote-allow-system-access');
  if (process.platform === 'win32') args.push('--wait-for-browser');
  if (headless) args.push('--headless');
  if (!headless && width) args.push('--width', String(width));
  if (!headless && height) args.push('--height', String(height));
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  return spawn(executable, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], env });
}

/** Firefox writes the port it chose into its profile. */
async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const ended = once(child, 'exit');
  ended.catch(() => {});
  for (const deadline = Date.now() + START_TIMEOUT; Date.now() < deadline;) {
    const port = existsSync(file) && Number(readFileSync(file, 'utf8'));
    if (port) return port;
    if (hasEnded(child)) throw new Error(`it ended with ${(await ended).join('')}`);
    await sleep(POLL);
  }
  throw new Error(`it took longer than ${START_TIMEOUT / 1000} s`);
}

/** Also true when it could not be started at all. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/** Reads what the process says, so that it never blocks, and keeps the end of it. */
function tailOf(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.on('data', (data: Buffer) => (tail = (tail + data.toString()).slice(-TAIL)));
  return () => tail;
}

async function end(child: ChildProcess, wire?: Marionette): Promise<void> {
  if (hasEnded(child)) return;
  const exited = once(child, 'exit');
  if (wire) await quit(wire, exited);
  else child.kill('SIGKILL');
  await within(exited, QUIT_TIMEOUT, '').catch(() => child.kill('SIGKILL'));
  wire?.close();
}

async function quit(wire: Marionette, exited: Promise<unknown>): Promise<void> {
  const asked = Promise.resolve().then(() =>
    wire.send('Marionette:Quit', { flags: ['eForceQuit'] }),
  );
  await within(Promise.race([asked, exited]), QUIT_TIMEOUT, '').catch(() => {});
}
