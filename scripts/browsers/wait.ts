import { setTimeout as sleep } from 'node:timers/promises';
import type { Truthy } from './browser.ts';

const TIMEOUT = 10_000;
const PAUSE = 40;

/**
 * The first truthy value the probe gives within ten seconds. A probe that throws or hangs counts
 * as "not yet", because pages may be loading; what it threw last is told at the end.
 */
export async function waitUntil<T>(
  probe: () => Promise<T>,
  what: string,
  timeout = TIMEOUT,
): Promise<Truthy<T>> {
  const end = Date.now() + timeout;
  let reason = '';
  while (Date.now() < end) {
    try {
      const value = await within(probe(), end - Date.now(), 'it did not answer');
      if (value) return value as Truthy<T>;
      reason = '';
    } catch (error) {
      reason = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await sleep(PAUSE);
  }
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${reason}`);
}

/** The promise's outcome, or an error if it takes longer. The work itself goes on. */
export async function within<T>(promise: Promise<T>, timeout: number, message: string): Promise<T> {
  const timer = new AbortController();
  const late = sleep(timeout, undefined, { signal: timer.signal }).then(() => {
    throw new Error(message);
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
