import { describe, expect, test } from 'vitest';
import { USAGE, parseAnnotateArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/command.ts';

describe('the arguments of annotate', () => {
  test.each([
    [['a.html'], { json: false, files: ['a.html'] }],
    [['--json', 'a.html'], { json: true, files: ['a.html'] }],
    [['a.html', '--json', 'b.txt'], { json: true, files: ['a.html', 'b.txt'] }],
    [['--', '--json'], { json: false, files: ['--json'] }],
  ])('%j', (args, parsed) => {
    expect(parseAnnotateArguments(args)).toEqual(parsed);
  });

  test.each([
    ['no file', []],
    ['an option but no file', ['--json']],
    ['an unknown option', ['--jsno', 'a.html']],
    ['an unknown letter', ['-j', 'a.html']],
    ['a value for an option that takes none', ['--json=yes', 'a.html']],
  ])('with %s are a wrong call, told on one line with the usage', (_, args) => {
    expect(() => parseAnnotateArguments(args)).toThrow(UsageError);
    expect(() => parseAnnotateArguments(args)).toThrow(/^annotate: [^\n]+$/u);
    expect(() => parseAnnotateArguments(args)).toThrow(USAGE);
  });
});
