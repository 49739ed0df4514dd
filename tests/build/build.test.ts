import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

type Files = ReadonlyMap<string, Buffer>;

const filesOf = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );

function build(target: string, folder: string): Files {
  const args = [VITE, 'build', '--mode', target, '--outDir', folder, '--logLevel', 'warn'];
  // The bundler must not take this for a test of its own.
  const { VITEST: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return filesOf(folder);
}

describe.each(['chrome', 'firefox'])('the bundle for %s', (target) => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-build-'));
  let first: Files;
  let second: Files;

  beforeAll(() => {
    first = build(target, join(folder, 'first'));
    second = build(target, join(folder, 'second'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (name: string): string => String(first.get(name));
  const manifest = (): Record<string, unknown> => JSON.parse(textOf('manifest.json'));

  test('is the same bytes in two builds', () => {
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  });

  test('opens nothing to web pages and asks for no more than it needs', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()['permissions']).toEqual(
      target === 'chrome' ? ['storage', 'scripting', 'sidePanel'] : ['storage', 'scripting'],
    );
    expect(manifest()['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  test('holds no code that sets markup, evaluates text or loads code', () => {
    const scripts = [...first.keys()].filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      expect(textOf(name), name).not.toMatch(
        /\.innerHTML\s*=|\beval\(|new Function\(|import\(["']https?:/u,
      );
    }
  });

  test('has every file that its manifest names', () => {
    const named = JSON.stringify(manifest()).match(/[\w./-]+\.(?:js|css|html|png)/gu) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(first.has(name), name).toBe(true);
  });

  test('has a gate of at most 8 kB, for it runs on every page', () => {
    const gate = first.get('src/content/gate.iife.js');
    expect(gzipSync(gate ?? '').length).toBeLessThanOrEqual(8 * 1024);
    expect(gate?.length).toBeGreaterThan(0);
  });
});
