import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIncident } from '../../../src/knowledge/format.ts';
import { readIncidentFiles } from '../../../src/knowledge/incident-files.ts';
import { incident } from '../../support/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-knowledge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
  });

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('the check of everything that is shipped succeeds', () => {
  const { status, stdout, stderr } = run('check-knowledge');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+ files, no problems; version \d+, as of \d{4}-\d{2}-\d{2}\n$/u);
});

test('the check of a broken file names file, path, rule and remedy', () => {
  const { status, stderr } = run(
    'check-knowledge',
    written('harbour-2020.json', formatIncident(incident({ title: '' }))),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^harbour-2020\.json: title: must not be empty \[schema\] → write it/u);
});

test('formatting rewrites a file in the canonical form and leaves an unreadable one as it is', () => {
  const { name, text } = readIncidentFiles()[0] ?? { name: '', text: '' };
  const loose = written(name, JSON.stringify(JSON.parse(text)));
  const broken = written('broken.json', '{');
  const { status, stderr } = run('format-knowledge', broken, loose);
  expect([status, readFileSync(loose, 'utf8'), readFileSync(broken, 'utf8')]).toEqual([
    1,
    text,
    '{',
  ]);
  expect(stderr).toMatch(/^broken\.json: \(top level\): is not JSON/u);
});

test.each([
  ['new-incident', ['Not An Id'], /^usage: npm run knowledge:new/u],
  ['new-incident', ['uk-labour-ddos-2019'], /exists already/u],
  ['export-knowledge', ['xml'], /"xml" is no format; usage/u],
  ['export-knowledge', ['csv', '--to', 'x'], /Unknown option '--to'.*usage/u],
  ['check-knowledge', ['absent.json'], /no such file.*absent\.json/u],
])('%s %j is refused in one line', (command, args, message) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
});

test('an export goes to a file when one is named', () => {
  const out = join(folder, 'claims.json');
  expect(run('export-knowledge', 'claimreview', '--out', out).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('@graph');
});
