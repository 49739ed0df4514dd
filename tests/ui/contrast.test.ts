import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2 AA: 4.5 for text, 3 for what controls are drawn with. */
const LEAST = { text: 4.5, control: 3 };

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

function colour(name: string, theme: number): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(css);
  const value = pair?.[theme + 1];
  if (value === undefined) throw new Error(`theme.css has no colour --${name}`);
  return value;
}

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number =>
  0.2126 * channel(hex.slice(1, 3)) +
  0.7152 * channel(hex.slice(3, 5)) +
  0.0722 * channel(hex.slice(5, 7));

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['light', 0],
  ['dark', 1],
])('%s', (_name, theme) => {
  const cases = ['paper', 'paper-deep'].flatMap((ground) =>
    [
      ['ink', LEAST.text],
      ['ink-soft', LEAST.text],
      ['link', LEAST.text],
      ['solid', LEAST.text],
      ['dashed', LEAST.text],
      ['dotted', LEAST.text],
      ['edge', LEAST.control],
    ].map(([name, least]) => [String(name), ground, Number(least)] as const),
  );

  test.each(cases)('%s on %s has at least %d', (name, ground, least) => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});
