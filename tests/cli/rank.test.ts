import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: unknown[]): string {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, `${text.join('\n')}\n`);
  return path;
}

const claims = write(
  'claims.jsonl',
  { id: 7, text: 'A dam broke.', title: 'Flood' },
  { id: 'b', text: 'Bread costs more.', title: null, context: 'Bakers say so.' },
  '',
  { id: 'c', text: 'A dam was built, and bread was baked for the workers.' },
);
const queries = write('queries.jsonl', { id: 1, text: 'bakers’ bread' }, { id: 'q', text: 'zzz' });

const rank = (...args: string[]) => run('src/cli/rank.ts', ...args);

describe('the rank command', () => {
  test('prints one line a query, in their order, with ids as they were', async () => {
    const { code, stdout, stderr } = await rank('--claims', claims, '--queries', queries);
    const lines = stdout.trim().split('\n');
    expect({ code, stderr, lines: lines.length }).toEqual({ code: 0, stderr: '', lines: 2 });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      query: 1,
      ranked: [
        { id: 'b', score: expect.any(Number) },
        { id: 'c', score: expect.any(Number) },
      ],
    });
    expect(JSON.parse(lines[1] ?? '')).toEqual({ query: 'q', ranked: [] });
  });

  test('gives as many as asked for', async () => {
    const { stdout } = await rank('--claims', claims, '--queries', queries, '--top', '1');
    expect(JSON.parse(stdout.split('\n')[0] ?? '').ranked).toHaveLength(1);
  });

  test.each([
    ['nothing', [], 2, /^rank: name the claims; usage: /u],
    ['an unknown option', ['--claim', claims], 2, /^rank: .*--claim/u],
    ['no queries', ['--claims', claims], 2, /^rank: name the queries; usage: /u],
    ['no number', ['--claims', claims, '--queries', queries, '--top', '0'], 2, /--top 0/u],
    ['a missing file', ['--claims', 'missing.jsonl', '--queries', queries], 2, /missing\.jsonl/u],
    [
      'a line that is no JSON',
      ['--claims', write('broken.jsonl', { id: 1, text: 'a' }, '{"id":'), '--queries', queries],
      1,
      /broken\.jsonl:2: is no JSON$/u,
    ],
    [
      'a record without its text',
      ['--claims', claims, '--queries', write('textless.jsonl', { id: 1 })],
      1,
      /textless\.jsonl:1: text: /u,
    ],
  ])('refuses %s in one line', async (_, args, code, message) => {
    const done = await rank(...args);
    expect(done).toMatchObject({ code, stdout: '' });
    expect(done.stderr.trim()).toMatch(message);
    expect(done.stderr.trim()).not.toContain('\n');
  });
});
