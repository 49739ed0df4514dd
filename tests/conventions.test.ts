import { describe, expect, test } from 'vitest';
import {
  anyTypes,
  defaultExports,
  leftOutTests,
  longFiles,
  longFunctions,
  markupSinks,
  silencedChecks,
} from './support/code-rules.ts';
import { type Problem, type Source, parseSource, readSources, written } from './support/source.ts';

/** A rule's name, the rule, and pieces of code that break it. */
type Row = readonly [string, (source: Source) => Problem[], readonly string[]];

const LINES_41 = `{${'\n'.repeat(40)}}`;

/** Rules for `src/`, each with code that breaks it. */
const FOR_SOURCES: readonly Row[] = [
  [
    'makes neither markup nor code of strings',
    markupSinks,
    [
      'a.innerHTML = b;',
      'a.outerHTML = b;',
      "a.insertAdjacentHTML('afterend', b);",
      'const a = <b dangerouslySetInnerHTML={c} />;',
      'document.write(a);',
      'eval(a);',
      'const a = new Function(b);',
    ],
  ],
  ['has no type any', anyTypes, ['const a = b as any;', 'const a: any[] = [];']],
  [
    'has no default export',
    defaultExports,
    ['export default a;', 'export default function b() {}'],
  ],
  ['switches no check off', silencedChecks, ['// @ts-ignore', '/* oxlint-disable no-eval */']],
  ['has no file of more than 200 lines', longFiles, ['a;\n'.repeat(201)]],
  [
    'has no function of more than 40 lines',
    longFunctions,
    [`function a() ${LINES_41}`, `const a = () => ${LINES_41};`, `class A { b() ${LINES_41} }`],
  ],
];

/** Rules for `tests/`. */
const FOR_TESTS: readonly Row[] = [
  [
    'leaves no test out and keeps none from running',
    leftOutTests,
    [
      "test.skip('a', b);",
      "describe.skip.each([1])('a', b);",
      "it.skipIf(a)('b', c);",
      "test.todo('a');",
      "test.only('a', b);",
      "describe.only('a', b);",
    ],
  ],
];

const AREAS = [
  ['src', FOR_SOURCES],
  ['tests', FOR_TESTS],
] as const;

describe.each(AREAS)('%s', (folder, rules) => {
  const sources = readSources(folder);

  describe.each(rules)('%s', (_, rule, examples) => {
    test('throughout', () => {
      expect(sources.flatMap(rule).map(written)).toEqual([]);
    });

    test.each(examples)('and %j is found', (broken) => {
      const found = rule(parseSource('a.tsx', broken)).map(written);
      expect(found).toEqual([expect.stringMatching(/^a\.tsx:\d+: ./u)]);
    });
  });
});

test('words in comments and strings are no code', () => {
  const harmless = parseSource('a.ts', "// any .only\nconst a = 'b.innerHTML = eval(c) as any';");
  const rules = [...FOR_SOURCES, ...FOR_TESTS].map(([, rule]) => rule);
  expect(rules.flatMap((rule) => rule(harmless))).toEqual([]);
});
