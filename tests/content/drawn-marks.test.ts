// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { drawnMarks } from '../../src/content/drawn-marks.ts';
import type { Mark } from '../../src/page/marks.ts';
import type { MarkStyle } from '../../src/settings/choices.ts';
import { explained, marked } from '../ui/fixtures.ts';

const statement = (id: string, ...refs: readonly string[]) =>
  marked({ id, notes: refs.map((ref) => explained({ ref })) });

const markOf = (id: string): Mark => ({
  id,
  range: document.createRange(),
  shape: 'solid',
  tone: 'plain',
});

const STATEMENTS = [
  statement('first', 'i/a'),
  statement('again', 'i/a'),
  statement('both', 'i/a', 'i/b'),
  statement('other', 'i/b'),
];

test.each<[MarkStyle, string[]]>([
  ['normal', ['plain', 'faint', 'plain', 'faint']],
  ['subtle', ['faint', 'faint', 'faint', 'faint']],
  ['recap-only', []],
])('drawn %s: what brings a claim to the page stands out if anything does', (style, tones) => {
  const marks = STATEMENTS.map(({ id }) => markOf(id));
  expect(drawnMarks(marks, STATEMENTS, style).map(({ tone }) => tone)).toEqual(tones);
});
