// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { MarkButtons, type MarkButtonsProps } from '../../src/ui/MarkButtons.tsx';
import { explained, marked } from './fixtures.ts';
import { screenOf } from './screen.ts';

const two = [
  marked(),
  marked({ id: 'm2', quote: 'No data was lost.', notes: [explained({ label: 'disputed' })] }),
];

const shown = (changes: Partial<MarkButtonsProps> = {}) =>
  screenOf(
    <MarkButtons
      statements={two}
      focused={null}
      position={null}
      onFocus={vi.fn()}
      onOpen={vi.fn()}
      {...changes}
    />,
  );

describe('names', () => {
  test('they tell the place, the label and the sentence', () => {
    expect(shown().all('nav[aria-label="Notes on this page"] button')).toEqual([
      'Note 1 of 2: Disputed by officials. “The party claimed a ‘sophisticated’ attack.”',
      'Note 2 of 2: Disputed. “No data was lost.”',
    ]);
  });

  test('several notes of one label tell it once', () => {
    const notes = [explained(), explained({ ref: 'b/b' }), explained({ label: 'disputed' })];
    const [name] = shown({ statements: [marked({ notes })] }).all('button');
    expect(name).toContain('Note 1 of 1: Disputed by officials and Disputed. “');
  });

  test('long sentences are cut', () => {
    const statements = [marked({ quote: 'word '.repeat(100) })];
    expect(shown({ statements }).all('button')[0]).toMatch(/^.{40,140}word…”$/u);
  });
});

describe('place on the window', () => {
  const placed = (focused: string | null, position: MarkButtonsProps['position']) =>
    [...shown({ focused, position }).root.querySelectorAll('button')].map((button) =>
      ['--mark-x', '--mark-y']
        .map((name) => button.style.getPropertyValue(name))
        .join(' ')
        .trim(),
    );

  test.each([
    ['m2', { x: 12, y: 340.5 }, ['', '12px 340.5px']],
    ['m2', null, ['', '']],
    [null, { x: 12, y: 34 }, ['', '']],
  ])('with %o focused at %o', (focused, position, styles) => {
    expect(placed(focused, position)).toEqual(styles);
  });
});

describe('callbacks', () => {
  test('focus and its loss are told', () => {
    const onFocus = vi.fn();
    const [first, second] = shown({ onFocus }).root.querySelectorAll('button');
    first?.focus();
    second?.focus();
    second?.blur();
    expect(onFocus.mock.calls).toEqual([['m1'], [null], ['m2'], [null]]);
  });

  test('opening hands over the button, so that the focus can go back to it', () => {
    const onOpen = vi.fn();
    const [, second] = shown({ onOpen }).root.querySelectorAll('button');
    second?.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('m2', second);
  });
});
