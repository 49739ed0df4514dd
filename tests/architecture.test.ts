import { describe, expect, test } from 'vitest';
import {
  browserUses,
  impurities,
  pageTouches,
  requests,
  strayMessages,
  strayStorage,
} from './support/code-rules.ts';
import {
  MAY_IMPORT,
  folderOf,
  importGraph,
  inCycles,
  reachedFrom,
  refusedImports,
} from './support/import-rules.ts';
import { type Problem, type Source, parseSource, readSources, written } from './support/source.ts';

const sources = readSources('src');

/** Rules of the form "no file may…", each with code that breaks it on its first line. */
const RULES: readonly [string, (source: Source) => Problem[], string, string][] = [
  ['imports follow the table', refusedImports, 'src/text/a.ts', "import '../page/b.ts';"],
  ['the pipeline is pure', impurities, 'src/matching/a.ts', 'const a = Date.now();'],
  [
    'only page readers and pages know a document',
    pageTouches,
    'src/background/a.ts',
    'document.body;',
  ],
  ['components and page readers know no browser', browserUses, 'src/ui/a.ts', 'browser.tabs;'],
  [
    'only src/messaging sends and hears messages',
    strayMessages,
    'src/popup/a.ts',
    'b.sendMessage(1);',
  ],
  ['only src/storage uses the storage', strayStorage, 'src/popup/a.ts', 'b.storage.local;'],
  ['nothing is requested over the network', requests, 'src/page/a.ts', 'void fetch(b);'],
];

describe.each(RULES)('%s', (_, rule, path, broken) => {
  test('in src', () => {
    expect(sources.flatMap(rule).map(written)).toEqual([]);
  });

  test('and code that does otherwise is found', () => {
    expect(rule(parseSource(path, broken)).map(written)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:1: .`, 'u')),
    ]);
  });
});

describe('the import table', () => {
  test.each([
    [
      'src/notes/a.ts',
      "import { b } from '../matching/c.ts';",
      'notes may import types of matching only',
    ],
    ['src/notes/a.ts', "import { type B, c } from '../matching/c.ts';", 'types of matching only'],
    ['src/ui/a.ts', "export * from '../storage/b.ts';", 'ui must not import storage'],
    ['src/text/a.ts', "const b = import('../page/c.ts');", 'text must not import page'],
    ['src/page/a.ts', "type B = import('../ui/c.ts').B;", 'page must not import ui'],
    ['src/content/a.ts', "import '../popup/b.ts';", 'content must not import popup'],
    ['src/annotate.ts', "import { b } from './page/c.ts';", 'annotate.ts must not import page'],
    [
      'src/reports/a.ts',
      "import { b } from 'left-pad';",
      'reports must not import the package left-pad',
    ],
    [
      'src/knowledge/a.ts',
      "import { b } from 'node:fs';",
      'knowledge must not import the package node:fs',
    ],
    ['src/cli/a.ts', "import { b } from '../../scripts/c.ts';", 'src must not import scripts/c.ts'],
    ['src/helpers/a.ts', 'export {};', 'is in no row of the import table'],
  ])('%s refuses %s', (path, code, reason) => {
    expect(refusedImports(parseSource(path, code)).map(written)).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  test.each([
    ['src/notes/a.ts', "import type { B } from '../matching/c.ts';"],
    ['src/notes/a.ts', "import { type B } from '../matching/c.ts';"],
    ['src/ui/a.tsx', "import { useId } from 'preact/hooks';"],
    ['src/background/a.ts', "import { b } from '../annotate.ts';"],
    ['src/background/a.ts', "import b from '../content/c.tsx?script&iife';"],
    ['src/knowledge/incident-files.ts', "import { b } from 'node:fs';"],
  ])('%s allows %s', (path, code) => {
    expect(refusedImports(parseSource(path, code)).map(written)).toEqual([]);
  });

  test('names every folder that a row allows', () => {
    const named = Object.values(MAY_IMPORT).flatMap(({ folders, types = [] }) => [
      ...folders,
      ...types,
    ]);
    expect(named.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });
});

describe('import cycles', () => {
  test('there are none between folders', () => {
    expect(inCycles(importGraph(sources, folderOf))).toEqual([]);
  });

  test('there are none between files', () => {
    expect(inCycles(importGraph(sources, (path) => path))).toEqual([]);
  });

  test('one over three files is found', () => {
    const files = ['a', 'b', 'c'].map((name, at) =>
      parseSource(`src/text/${name}.ts`, `import './${['b', 'c', 'a'][at]}.ts';`),
    );
    expect(inCycles(importGraph(files, (path) => path))).toHaveLength(files.length);
  });
});

describe('what the browser loads', () => {
  const ENTRIES = ['content', 'background', 'popup', 'panel', 'options', 'library', 'welcome'];
  const entries = sources
    .map(({ path }) => path)
    .filter((path) => ENTRIES.includes(folderOf(path)));
  const reached = reachedFrom(
    entries,
    importGraph(sources, (path) => path),
  );

  test('includes the pipeline', () => {
    expect(reached).toContain('src/annotate.ts');
  });

  test('includes nothing that needs Node', () => {
    const onNode = sources
      .filter(({ path }) => reached.has(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => /^(?:node:|jsdom$)/u.test(specifier))
          .map(({ specifier, line }) =>
            written({ file: path, line, reason: `imports ${specifier}` }),
          ),
      );
    expect(onNode).toEqual([]);
  });

  test('leaves out the reader of the authored files', () => {
    expect(sources.map(({ path }) => path)).toContain('src/knowledge/incident-files.ts');
    expect(reached).not.toContain('src/knowledge/incident-files.ts');
  });
});
