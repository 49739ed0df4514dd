// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { luminanceOf, themeBehind } from '../../src/page/theme.ts';

describe('luminance', () => {
  test.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(255 255 255)', 1],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgb(255 255 255 / 90%)', 1],
    ['rgb(118, 118, 118)', 0.181],
    ['rgb(255, 0, 0)', 0.2126],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0.5 0.5 0.5 / 0.8)', 0.214],
    ['color(srgb-linear 0.5 0.5 0.5)', 0.5],
    ['color(display-p3 1 1 1)', 1],
    ['lab(100 0 0)', 1],
    ['lab(50 0 0)', 0.184],
    ['lch(50% 20 120)', 0.184],
    ['oklab(1 0 0)', 1],
    ['oklch(0.5 0.1 200)', 0.125],
    ['oklch(none 0 none)', 0],
  ])('%s: %d', (colour, luminance) => {
    expect(luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });

  test.each([
    'rgba(0, 0, 0, 0)',
    'rgba(0, 0, 0, 0.05)',
    'rgb(0 0 0 / 0%)',
    'oklch(0 0 0 / 0.2)',
    'transparent',
    'canvas',
    '',
    'rgb(',
  ])('none of %j', (colour) => {
    expect(luminanceOf(colour)).toBeNull();
  });
});

describe('the ground behind an element', () => {
  const inside = (style: string, around = ''): Element => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.setAttribute('style', around);
    const inner = outer.appendChild(document.createElement('p'));
    inner.setAttribute('style', style);
    return inner;
  };
  const prefers = (isDark: boolean) =>
    vi.stubGlobal('matchMedia', () => ({ matches: isDark }) as MediaQueryList);

  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  test('is its own, or the nearest that shows', () => {
    expect(themeBehind(inside('background-color: rgb(20, 20, 20)'))).toBe('dark');
    expect(themeBehind(inside('', 'background-color: rgb(20, 20, 20)'))).toBe('dark');
    expect(
      themeBehind(inside('background-color: rgb(250, 250, 250)', 'background-color: rgb(0, 0, 0)')),
    ).toBe('light');
  });

  test('a shade is none', () => {
    const shade = 'background-color: rgba(0, 0, 0, 0.1)';
    expect(themeBehind(inside(shade, 'background-color: rgb(255, 255, 255)'))).toBe('light');
  });

  test('without any, light, however the reader likes it', () => {
    prefers(true);
    expect(themeBehind(inside(''))).toBe('light');
  });
});
