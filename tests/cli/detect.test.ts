import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/knowledge/vocabulary.ts';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'sentences.jsonl');
const SENTENCES = [
  { id: 'a', text: 'Hackers stole the records of 40,000 patients.' },
  { id: 2, text: 'The council will meet on Tuesday to discuss parking.' },
];
writeFileSync(file, SENTENCES.map((sentence) => `${JSON.stringify(sentence)}\n`).join(''));
const broken = join(folder, 'broken.jsonl');
writeFileSync(broken, '{"id":"a"}\n');

const detect = (...args: string[]) => run('src/cli/detect.ts', ...args);

describe('the detect command', () => {
  test('prints for each sentence how likely it speaks of an attack, and its topic', async () => {
    const { code, stdout, stderr } = await detect(file);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(found.map(({ id, attack }) => [id, attack > 0.5])).toEqual([
      ['a', true],
      [2, false],
    ]);
    for (const { attack, topic } of found) {
      expect(attack).toBeGreaterThanOrEqual(0);
      expect(attack).toBeLessThanOrEqual(1);
      expect(TOPICS).toContain(topic);
    }
  });

  test.each([
    ['no file', [], 2, /^detect: name one file; usage: /u],
    ['an option', ['--top'], 2, /^detect: name one file; usage: /u],
    ['a record without its text', [broken], 1, /broken\.jsonl:1: text: /u],
  ])('refuses %s in one line', async (_, args, code, message) => {
    const done = await detect(...args);
    expect(done).toMatchObject({ code, stdout: '' });
    expect(done.stderr.trim()).toMatch(message);
  });
});
