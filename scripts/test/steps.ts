import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`. */
export interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');

/** Runs a tool of the project with its output shown; true when it succeeded. */
function succeeds(tool: string, args: readonly string[]): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(join(BIN, tool), args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;
}

const one = (passed: boolean): Count =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step that is one check. */
export const check = (name: string, tool: string, ...args: string[]): Step => ({
  name,
  run: () => one(succeeds(tool, args)),
});

const numberIn = (report: object, key: string): number => {
  const value: unknown = Reflect.get(report, key);
  if (typeof value !== 'number') throw new Error(`the test report has no "${key}"`);
  return value;
};

/** The counts of a vitest report; a file that could not run at all counts as one failure. */
function countsOf(file: string): Count {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof report !== 'object' || report === null)
    throw new Error('the test report is no object');
  const failed = numberIn(report, 'numFailedTests');
  const broken = failed === 0 ? numberIn(report, 'numFailedTestSuites') : 0;
  return { passed: numberIn(report, 'numPassedTests'), failed: failed + broken };
}

function runTests(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const passed = succeeds('vitest', ['run', '--project', project, ...reporters]);
    const counts = countsOf(file);
    // Vitest also fails for errors outside of tests, which its report does not count.
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A step that is a project of vitest's; every test counts. */
export const tests = (name: string, project: string): Step => ({
  name,
  run: () => runTests(project),
});
