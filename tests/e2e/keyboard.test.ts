import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitForRead, waitForState } from './support/extension.ts';
import { noteAfterAll, waitForGist, waitForNoNote, waitForNote } from './support/note.ts';
import { HOST, settle } from './support/page.ts';
import { placeNow } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

interface FocusedButton {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly isInWindow: boolean;
}

/** The button of ours that has the focus, once it is the one that begins so. */
const waitForButton = (tab: Tab, start: string): Promise<FocusedButton> =>
  tab.waitForShadow(
    HOST,
    (root, wanted) => {
      const button = root.activeElement;
      if (!button?.matches('button') || !button.textContent.startsWith(wanted)) return null;
      const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
      const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { text: button.textContent, left, bottom, width, height, isInWindow };
    },
    start,
  );

/** Puts the focus on the last link of the page itself. */
const focusEnd = (tab: Tab): Promise<void> =>
  tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href]')].at(-1)?.focus());

inEachBrowser((stage) => {
  test('Tab reaches the notes, Enter opens one, Escape gives the focus back', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    await focusEnd(tab);
    for (const at of [0, 1]) {
      await tab.press('Tab');
      const button = await waitForButton(tab, `Note ${at + 1} of ${marked.length}:`);
      expect(button).toMatchObject({ isInWindow: true });
      expect(Math.min(button.width, button.height)).toBeGreaterThan(20);
      const mark = await placeNow(tab, marked[at]?.quote ?? '');
      expect(Math.abs(button.left - mark.left)).toBeLessThan(4);
      expect(Math.abs(button.bottom - mark.top)).toBeLessThan(24);
    }

    await tab.press('Enter');
    const note = await waitForNote(tab);
    expect(note.gist).toBe(marked[1]?.notes[0]?.note.gist);
    expect(note.hasFocus).toBe(true);
    await tab.press('Tab');
    expect((await waitForNote(tab)).hasFocus).toBe(true);

    await tab.press('Escape');
    await waitForNoNote(tab);
    await waitForButton(tab, `Note 2 of ${marked.length}:`);
    await tab.press('Shift+Tab');
    await waitForButton(tab, `Note 1 of ${marked.length}:`);
  });

  test('the shortcuts lead through the notes in reading order and round the ends', async () => {
    const tab = await stage.open('news.html');
    const { marked } = await waitForRead(stage, tab);
    const gists = marked.map(({ notes }) => notes[0]?.note.gist ?? 'no note');
    expect(new Set(gists).size).toBe(3);
    const steps = [
      ['next-note', 0],
      ['next-note', 1],
      ['next-note', 2],
      ['next-note', 0],
      ['previous-note', 2],
      ['previous-note', 1],
    ] as const;
    for (const [command, at] of steps) {
      await stage.browser.triggerCommand(tab, command);
      await waitForGist(tab, gists[at] ?? '');
    }
    await tab.press('Escape');
    await waitForNoNote(tab);
  });

  test('a shortcut on a page without notes does nothing, without an error', async () => {
    const tab = await stage.open('elsewhere.html');
    await waitForState(stage, tab);
    await stage.browser.triggerCommand(tab, 'next-note');
    expect(await noteAfterAll(tab)).toBeNull();
    await stage.browser.triggerCommand(await stage.browser.newTab(), 'next-note');
    await settle(tab);
  });
});
