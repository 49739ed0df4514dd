import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pending = new Set<() => void>();

/**
 * Runs the job when this process ends, also by a signal, unless the function returned is called.
 * The job must be synchronous.
 */
export function atExit(job: () => void): () => void {
  if (pending.size === 0) listen();
  pending.add(job);
  return () => {
    pending.delete(job);
    if (pending.size === 0) unlisten();
  };
}

export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'rejoinder-profile-'));
}

/** Processes that are just ending may still write there for a moment. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of SIGNALS) process.on(signal, leave);
}

function unlisten(): void {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, leave);
}

function leave(signal: (typeof SIGNALS)[number]): void {
  process.exit(128 + constants.signals[signal]);
}

function runAll(): void {
  for (const job of pending) job();
}
