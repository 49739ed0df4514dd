// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../src/notes/note.ts';
import type { MarkedStatement } from '../../src/notes/page-state.ts';
import { NoteCard, type NoteCardProps } from '../../src/ui/NoteCard.tsx';
import { answered, claimed, explained, marked } from './fixtures.ts';
import { screenOf } from './screen.ts';

const card = (statement: MarkedStatement, changes: Partial<NoteCardProps> = {}) => (
  <NoteCard
    statement={statement}
    index={0}
    onIndex={vi.fn()}
    onClose={vi.fn()}
    onHide={vi.fn()}
    onLibrary={vi.fn()}
    onCopy={vi.fn(async () => true)}
    onReport={vi.fn(async () => true)}
    {...changes}
  />
);

const shown = (changes: Partial<Note> = {}) =>
  screenOf(card(marked({ notes: [explained(changes)] })));

const twoNotes = marked({
  notes: [explained(), explained({ ref: 'labour/second', gist: 'Two.' })],
});

describe('what the note says', () => {
  test('it is a dialog named by its label and gist', () => {
    const screen = shown();
    const ids = screen.find('[role=dialog]').getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = ids.map((id) => screen.find(`[id="${id}"]`).textContent);
    expect(name).toEqual(['Disputed by officials', 'Officials called the attack low level.']);
  });

  test.each([
    ['confirmed-by-officials', 'solid'],
    ['disputed', 'dashed'],
    ['attribution-contested', 'dotted'],
  ] as const)('the label %s is drawn %s', (label, shape) => {
    expect(shown({ label }).find('.header .label').className).toContain(`label-${shape}`);
  });

  test.each([
    ['claim', 'The marked sentence makes the claim below.'],
    ['answer', 'The marked sentence answers the claim below.'],
  ] as const)('it says that the sentence is the %s', (role, text) => {
    expect(screenOf(card(marked({ role }))).text()).toContain(text);
  });

  test('the claim stands with its words, its date and its source', () => {
    const claim = shown().all('.section')[0];
    expect(claim).toContain('Labour Party spokeswoman');
    expect(claim).toContain('“sophisticated and large scale cyber attack”');
    expect(claim).toContain('12 November 2019');
    expect(claim).toContain('LBC (newsroom)');
  });

  test('a claim without quote or date shows neither', () => {
    const claim = shown({ claim: claimed({ quote: null, date: null }) }).all('.section')[0];
    expect(claim).not.toContain('“');
    expect(claim).toContain('Date not on record');
  });

  test('links open elsewhere and tell the page nothing', () => {
    const link = shown().find('a');
    expect(link.getAttribute('href')).toBe('https://www.lbc.co.uk/labour');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.title).toBe('Labour Party experiences cyber attack');
  });

  test('it opens its place in the library', async () => {
    const onLibrary = vi.fn();
    await screenOf(card(marked(), { onLibrary })).press('Open in the library');
    expect(onLibrary).toHaveBeenCalledExactlyOnceWith('labour/sophisticated');
  });

  test('it names the pack that it comes from', () => {
    const named = marked({ notes: [explained({ pack: 'My class' })] });
    expect(screenOf(card(named)).text()).toContain('From your pack “My class”');
    expect(shown().text()).not.toContain('your pack');
  });

  test('it tells its age and what a mark does not mean', () => {
    const text = shown().text();
    expect(text).toContain('On record as of 23 November 2026, version 2 of the knowledge file.');
    expect(text).toContain('A mark does not mean a statement is wrong');
  });

  test('it explains itself', () => {
    const why = shown().all('.why dd');
    expect(why).toEqual([
      'Labour Party and Jeremy Corbyn',
      'sophisticated, scale',
      'corbyn',
      'a sophisticated attack',
    ]);
  });

  test('it never shows the strength of the match', () => {
    expect(shown().text()).not.toMatch(/0\.9|90/u);
  });

  test('quoted words find their own direction', () => {
    expect(shown({ claim: claimed({ quote: 'هجوم' }) }).find('.quote').dir).toBe('auto');
  });
});

describe('answers', () => {
  const kinds = [
    ['official-assessment', 'Official assessments'],
    ['counter-claim', 'Counter-claims'],
    ['expert-assessment', 'Independent experts'],
    ['corroboration', 'Other reports'],
  ] as const;

  test.each(kinds)('%s stands under "%s"', (kind, heading) => {
    expect(shown({ groups: [{ kind, answers: [answered()] }] }).all('h3')).toEqual([
      'The claim',
      heading,
    ]);
  });

  test('groups and answers keep the order of the note', () => {
    const groups = kinds.map(([kind], index) => ({
      kind,
      answers: [answered({ by: `A${index}` }), answered({ by: `B${index}` })],
    }));
    const said = shown({ groups }).all('.answer .who strong');
    expect(said).toEqual(['A0', 'B0', 'A1', 'B1', 'A2', 'B2', 'A3', 'B3']);
  });

  test.each([
    [{ stance: 'supports' }, 'National Cyber Security Centre supporting the claim'],
    [{ quote: 'low level' }, '“low level”'],
    [{ confidence: 'with high confidence' }, 'Stated confidence: “with high confidence”'],
    [{ confidence: null }, 'Stated confidence: none given'],
    [{ reportedBy: 'Reuters' }, 'Reported by Reuters'],
    [{ reportedBy: 'LBC' }, 'Reported by LBC (newsroom)'],
    [{ by: 'unnamed officials' }, 'Unnamed officials'],
  ] as const)('an answer with %o shows "%s"', (changes, text) => {
    const groups = [{ kind: 'counter-claim', answers: [answered(changes)] }] as const;
    expect(shown({ groups }).all('.answer')[0]).toContain(text);
  });

  test('the reporter is named once when the source is the report', () => {
    const groups = [{ kind: 'counter-claim', answers: [answered({ reportedBy: 'LBC' })] }] as const;
    expect(shown({ groups }).all('.answer')[0]?.split('LBC')).toHaveLength(2);
  });
});

describe('timeline', () => {
  const entry = (date: string, by: string, role: 'claim' | 'answer') =>
    ({ date, by, role, text: 'Said so.' }) as const;

  test('there is none without entries', () => {
    expect(shown().all('.timeline')).toEqual([]);
  });

  test('statements of one day share its date', () => {
    const timeline = [
      entry('2019-11-11', 'A', 'claim'),
      entry('2019-11-12', 'B', 'answer'),
      entry('2019-11-12', 'C', 'answer'),
    ];
    const screen = shown({ timeline });
    expect(screen.all('.timeline time')).toEqual(['11 November 2019', '12 November 2019']);
    expect(screen.all('.entry').map((text) => text.slice(0, 9))).toEqual([
      'Claim: AS',
      'Answer: B',
      'Answer: C',
    ]);
    expect(screen.all('summary')).toContain('Timeline of 3 dated statements');
  });
});

describe('several notes', () => {
  test('one note has nothing to turn to', () => {
    expect(shown().text()).not.toContain('Note 1 of 1');
  });

  test.each([
    [0, 'Next note', [1]],
    [1, 'Previous note', [0]],
    [0, 'Previous note', null],
    [1, 'Next note', null],
  ])('from note %i, "%s" asks for %o', async (index, name, asked) => {
    const onIndex = vi.fn();
    const screen = screenOf(card(twoNotes, { index, onIndex }));
    await screen.press(name);
    expect(onIndex.mock.calls).toEqual(asked === null ? [] : [asked]);
    expect(screen.button(name).getAttribute('aria-disabled')).toBe(String(asked === null));
  });

  test('the note asked for is shown', () => {
    const screen = screenOf(card(twoNotes, { index: 1 }));
    expect(screen.all('h2')).toEqual(['Two.']);
    expect(screen.text()).toContain('Note 2 of 2');
  });

  test('the last note stands in for one that is gone', () => {
    expect(screenOf(card(twoNotes, { index: 5 })).text()).toContain('Note 2 of 2');
  });

  test('what was done to one note is not said of the next', async () => {
    const screen = screenOf(card(twoNotes));
    await screen.press('Copy with sources');
    expect(screen.all('.outcome')).toEqual(['Copied with sources']);
    screen.show(card(twoNotes, { index: 1 }));
    expect(screen.all('.outcome')).toEqual(['']);
  });

  test('a statement without notes shows nothing', () => {
    expect(screenOf(card(marked({ notes: [] }))).text()).toBe('');
  });
});

describe('actions', () => {
  test.each([
    ['Copy with sources', 'onCopy', true, 'Copied with sources'],
    ['Copy with sources', 'onCopy', false, 'Could not copy'],
    ['Report a problem', 'onReport', true, 'Report copied. Nothing was sent.'],
    ['Report a problem', 'onReport', false, 'Could not copy'],
  ] as const)('"%s" (%s gives %o) says "%s"', async (name, callback, worked, outcome) => {
    const called = vi.fn(async () => worked);
    const screen = screenOf(card(marked(), { [callback]: called }));
    expect(screen.all('.outcome[role=status]')).toEqual(['']);
    await screen.press(name);
    expect(called).toHaveBeenCalledExactlyOnceWith('labour/sophisticated');
    expect(screen.all('.outcome[role=status]')).toEqual([outcome]);
  });

  test('a clipboard that refuses is told like one that fails', async () => {
    const onCopy = () => Promise.reject(new Error('refused'));
    const screen = screenOf(card(marked(), { onCopy }));
    await screen.press('Copy with sources');
    expect(screen.all('.outcome')).toEqual(['Could not copy']);
  });

  test('hiding names the note', async () => {
    const onHide = vi.fn();
    await screenOf(card(marked(), { onHide })).press('Hide this note');
    expect(onHide).toHaveBeenCalledExactlyOnceWith('labour/sophisticated');
  });

  test('the close button closes', async () => {
    const onClose = vi.fn();
    await screenOf(card(marked(), { onClose })).press('Close note');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each([
    ['Escape', 1],
    ['Enter', 0],
    ['a', 0],
  ])('the key %s closes %i times', (key, times) => {
    const onClose = vi.fn();
    const link = screenOf(card(marked(), { onClose })).find('a');
    link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(onClose).toHaveBeenCalledTimes(times);
  });
});
