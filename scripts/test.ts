// npm test: everything that must hold before a change lands. Ends with one line of counts.
import { type Count, type Step, check, tests } from './test/steps.ts';

const STEPS: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'oxlint', '--deny-warnings', 'src', 'tests', 'scripts', 'vite.config.ts'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('knowledge', 'tsx', 'src/cli/check-knowledge.ts'),
  check('build for Chromium', 'vite', 'build', '--mode', 'chrome', '--logLevel', 'warn'),
  check('build for Firefox', 'vite', 'build', '--mode', 'firefox', '--logLevel', 'warn'),
  check(
    'extension lint',
    'web-ext',
    'lint',
    '--source-dir=dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
  ),
  tests('unit tests', 'unit'),
  tests('end-to-end tests in Chromium and Firefox', 'e2e'),
];

function runStep({ name, run }: Step): Count {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const count = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

const counts = STEPS.map(runStep);
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
