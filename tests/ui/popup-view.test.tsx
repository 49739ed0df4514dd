// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/notes/page-state.ts';
import { type PopupProps, PopupView } from '../../src/ui/PopupView.tsx';
import { explained, marked, readPage } from './fixtures.ts';
import { screenOf } from './screen.ts';

const popup = (state: PageState | null, changes: Partial<PopupProps> = {}) => (
  <PopupView
    state={state}
    settings={{ everywhere: true, site: true, page: true }}
    site="example.org"
    knowledge={{ asOf: '2026-11-23', version: 2 }}
    onLibrary={vi.fn()}
    onEverywhere={vi.fn()}
    onSite={vi.fn()}
    onPage={vi.fn()}
    onOptions={vi.fn()}
    onPanel={null}
    onOpen={vi.fn()}
    onReportMissing={vi.fn(async () => true)}
    onShowHidden={vi.fn()}
    {...changes}
  />
);

const unmatched = [{ id: 'u1', quote: 'A council was attacked.' }];

describe('the state of the page', () => {
  test.each<[PageState | null, string, string]>([
    [{ kind: 'off', scope: 'everything' }, 'Annotations are off', 'No page is read'],
    [{ kind: 'off', scope: 'site' }, 'Off on this site', 'other sites are not affected'],
    [{ kind: 'off', scope: 'page' }, 'Off on this page', 'others of the same site are'],
    [{ kind: 'off', scope: 'not-chosen' }, 'Not one of your sites', 'Turn this one on'],
    [{ kind: 'reading' }, 'Reading this page…', 'Notes appear here'],
    [{ kind: 'not-news' }, 'Not a news article', 'news articles only'],
    [{ kind: 'no-attack' }, 'No statement about a cyber attack', 'nothing to answer'],
    [
      { kind: 'other-language', language: 'de-AT' },
      'Not in English but in German',
      'Rejoinder reads English articles so far.',
    ],
    [{ kind: 'failed', reason: 'no knowledge' }, 'This page could not be read', 'no knowledge'],
    [null, 'Rejoinder cannot see this page', 'PDF files'],
    [readPage({ marked: [], unmatched }), 'Nothing on record', 'right or wrong'],
    [readPage({ marked: [] }), 'No statement about a cyber attack', 'nothing to answer'],
    [readPage({ marked: [], hidden: 1 }), 'No note left to show', 'you chose to hide them'],
  ])('%o', (state, title, meaning) => {
    const screen = screenOf(popup(state));
    expect(screen.all('main h2')).toEqual([title]);
    expect(screen.all('main .meaning')[0]).toContain(meaning);
    expect(screen.all('.marked')).toEqual([]);
  });

  test('a page with notes is told in numbers', () => {
    const screen = screenOf(popup(readPage({ unmatched })));
    expect(screen.all('main h2')).toEqual(['1 statement with a note']);
    expect(screen.text()).toContain('42 sentences read; 2 about cyber attacks, 1 with a note.');
  });

  test('a change is announced where the last state was announced', () => {
    const screen = screenOf(popup({ kind: 'reading' }));
    const status = screen.find('main [role=status]');
    screen.show(popup(readPage()));
    expect(screen.find('main [role=status]')).toBe(status);
    expect(status.textContent).toBe('1 statement with a note');
  });
});

describe('statements with notes', () => {
  test('each shows its label, its gist and its sentence', () => {
    const [entry] = screenOf(popup(readPage())).all('.marked');
    expect(entry).toContain('Disputed by officials');
    expect(entry).toContain('Officials called the attack low level.');
    expect(entry).toContain('“The party claimed a ‘sophisticated’ attack.”');
    expect(entry).not.toContain('more note');
  });

  test.each([
    [1, 'and 1 more note'],
    [2, 'and 2 more notes'],
  ])('%i further notes are counted', (count, text) => {
    const notes = [explained(), ...Array.from({ length: count }, () => explained())];
    const screen = screenOf(popup(readPage({ marked: [marked({ notes })] })));
    expect(screen.all('.marked')[0]).toContain(text);
  });

  test('pressing one opens it', async () => {
    const onOpen = vi.fn();
    const state = readPage({ marked: [marked(), marked({ id: 'm2' })] });
    const screen = screenOf(popup(state, { onOpen }));
    screen.root.querySelectorAll<HTMLElement>('.marked')[1]?.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('m2');
  });
});

describe('statements without a note', () => {
  test('they are folded away, with what that means', () => {
    const screen = screenOf(popup(readPage({ unmatched })));
    expect(screen.find('details').hasAttribute('open')).toBe(false);
    expect(screen.all('summary')).toEqual(['1 statement with nothing on record']);
    expect(screen.all('details')[0]).toContain('does not mean that they are right or wrong');
    expect(screen.all('.unmatched .quote')).toEqual(['“A council was attacked.”']);
  });

  test('there is no such list without them', () => {
    expect(screenOf(popup(readPage())).all('details')).toEqual([]);
  });

  test.each([
    [true, 'Report copied. Nothing was sent.'],
    [false, 'Could not copy'],
  ])('a report that gives %o says "%s"', async (worked, outcome) => {
    const onReportMissing = vi.fn(async () => worked);
    const screen = screenOf(popup(readPage({ unmatched }), { onReportMissing }));
    await screen.press('Copy a report');
    expect(onReportMissing).toHaveBeenCalledExactlyOnceWith('u1');
    expect(screen.all('.outcome')).toEqual([outcome]);
  });
});

describe('hidden notes', () => {
  test('they can be shown again', async () => {
    const onShowHidden = vi.fn();
    const screen = screenOf(popup(readPage({ hidden: 2 }), { onShowHidden }));
    expect(screen.text()).toContain('2 notes hidden on this page');
    await screen.press('Show again');
    expect(onShowHidden).toHaveBeenCalledOnce();
  });

  test('none are spoken of when there are none', () => {
    expect(screenOf(popup(readPage())).text()).not.toContain('hidden');
  });
});

describe('switches', () => {
  const ON = { everywhere: true, site: true, page: true };

  test.each([
    ['Annotations', 'onEverywhere', ON, false],
    ['Annotations', 'onEverywhere', { ...ON, everywhere: false }, true],
    ['On this site (example.org)', 'onSite', ON, false],
    ['On this site (example.org)', 'onSite', { ...ON, site: false }, true],
    ['On this page', 'onPage', ON, false],
    ['On this page', 'onPage', { ...ON, page: false }, true],
  ] as const)('"%s" calls %s (from %o) with %o', async (name, callback, settings, asked) => {
    const called = vi.fn();
    const screen = screenOf(popup(readPage(), { settings, [callback]: called }));
    expect(screen.button(name).getAttribute('aria-checked')).toBe(String(!asked));
    await screen.press(name);
    expect(called).toHaveBeenCalledExactlyOnceWith(asked);
  });

  test.each([
    ['example.org', { ...ON, everywhere: false }, 'Turn annotations on to choose for a site.'],
    [null, ON, 'There is no site here to choose for.'],
    [null, { ...ON, everywhere: false }, 'There is no site here to choose for.'],
  ])('for the site %o with %o it cannot be used: %s', async (site, settings, reason) => {
    const onSite = vi.fn();
    const screen = screenOf(popup(null, { site, settings, onSite }));
    const name = site === null ? 'On this site' : `On this site (${site})`;
    const control = screen.button(name);
    expect(control.getAttribute('aria-checked')).toBe('false');
    const description = control.getAttribute('aria-describedby') ?? '';
    expect(screen.find(`[id="${description}"]`).textContent).toBe(reason);
    await screen.press(name);
    expect(onSite).not.toHaveBeenCalled();
  });
});

test.each([
  [{ asOf: '2026-11-23', version: 2 }, 'Version 2 of the knowledge file, 23 November 2026.A mark'],
  [null, 'OptionsA mark does not mean a statement is wrong; no mark does not mean'],
])('the foot with knowledge %o', (knowledge, text) => {
  const [foot] = screenOf(popup(readPage(), { knowledge })).all('footer');
  expect(foot).toContain(text);
});

test('the library is one press away', async () => {
  const onLibrary = vi.fn();
  await screenOf(popup(readPage(), { onLibrary })).press('Open the library');
  expect(onLibrary).toHaveBeenCalledOnce();
});
