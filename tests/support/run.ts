import { execFile } from 'node:child_process';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli/` or `scripts/` as npm does. */
export const run = (script: string, ...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', [script, ...args], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
