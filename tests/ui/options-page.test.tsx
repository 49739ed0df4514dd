// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { type OptionsProps, OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import { listNone, OPTIONS } from '../../src/ui/options/options-words.ts';
import { screenOf } from './screen.ts';

const EMPTY: OptionsProps['lists'] = {
  sitesOff: [],
  sitesOn: [],
  pagesOff: [],
  hiddenIncidents: [],
  hiddenNotes: [],
};

const options = (changes: Partial<OptionsProps> = {}) => (
  <OptionsPage
    annotationsOn
    readingMode="all-sites"
    markStyle="normal"
    recapOn
    previewOn
    lists={EMPTY}
    shortcuts={[
      { name: 'Open the next note', keys: 'Alt+Shift+K' },
      { name: 'Open the panel', keys: '' },
    ]}
    onAnnotations={vi.fn()}
    onReadingMode={vi.fn()}
    onMarkStyle={vi.fn()}
    onRecap={vi.fn()}
    onPreview={vi.fn()}
    onRemove={vi.fn()}
    onShortcuts={vi.fn()}
    onLibrary={vi.fn()}
    onSave={vi.fn(async () => undefined)}
    onLoad={vi.fn(async () => OPTIONS.loaded)}
    onDelete={vi.fn(async () => undefined)}
    {...changes}
  />
);

test.each([
  ['Only on sites I choose', 'onReadingMode', 'chosen-sites'],
  ['Subtle: thin and faint', 'onMarkStyle', 'subtle'],
  ['List the notes at the end of an article', 'onRecap', false],
  ['Show what a note is about when the mouse rests on its mark', 'onPreview', false],
  ['Annotate news articles', 'onAnnotations', false],
] as const)('"%s" calls %s with %o', (text, callback, asked) => {
  const called = vi.fn();
  const { root } = screenOf(options({ [callback]: called }));
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === text);
  label?.querySelector('input')?.click();
  expect(called).toHaveBeenCalledExactlyOnceWith(asked);
});

test('shortcuts are named, and those without keys as well', () => {
  expect(screenOf(options()).all('.shortcuts > div')).toEqual([
    'Open the next noteAlt+Shift+K',
    'Open the panelnone',
  ]);
});

describe('lists', () => {
  const sites = ['a.example', 'b.example'].map((item) => ({ item, text: item }));

  test('that are empty say so', () => {
    const text = screenOf(options()).text();
    for (const list of Object.keys(EMPTY)) {
      expect(text).toContain(listNone(list as keyof typeof EMPTY));
    }
  });

  test('give one item back, or all', async () => {
    const onRemove = vi.fn();
    const screen = screenOf(options({ lists: { ...EMPTY, sitesOff: sites }, onRemove }));
    await screen.press('Remove: b.example');
    expect(onRemove).toHaveBeenLastCalledWith('sitesOff', ['b.example']);
    await screen.press('Remove all');
    expect(onRemove).toHaveBeenLastCalledWith('sitesOff', ['a.example', 'b.example']);
    expect(screen.text()).toContain('2 items removed.');
  });
});

describe('deleting everything', () => {
  test('is asked for twice', async () => {
    const onDelete = vi.fn(async () => undefined);
    const screen = screenOf(options({ onDelete }));
    await screen.press(OPTIONS.delete);
    expect(onDelete).not.toHaveBeenCalled();
    await screen.press(OPTIONS.deleteSure);
    expect(onDelete).toHaveBeenCalledOnce();
    expect(screen.text()).toContain(OPTIONS.deleted);
  });

  test('can be thought better of', async () => {
    const onDelete = vi.fn(async () => undefined);
    const screen = screenOf(options({ onDelete }));
    await screen.press(OPTIONS.delete);
    await screen.press(OPTIONS.deleteNot);
    await screen.press(OPTIONS.delete);
    expect(onDelete).not.toHaveBeenCalled();
  });
});
