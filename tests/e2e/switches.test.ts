import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { stateOf, waitForRead } from './support/extension.ts';
import { clickInNote, noteIn, waitForNoNote, waitForNote } from './support/note.ts';
import {
  HOST,
  bodyBefore,
  bodyOf,
  strangers,
  waitForMarks,
  waitForPainted,
} from './support/page.ts';
import {
  EVERYWHERE,
  THIS_PAGE,
  THIS_SITE,
  openPopup,
  press,
  turn,
  waitForText,
} from './support/popup.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

async function pictureOf(tab: Tab): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-e2e-'));
  try {
    const file = join(folder, 'window.png');
    await tab.screenshot(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

inEachBrowser((stage) => {
  const badgeText = (tab: Tab): Promise<string> => stage.browser.badgeText(tab);

  async function expectNoTrace(tab: Tab): Promise<void> {
    await waitForPainted(tab, 0);
    expect(await noteIn(tab)).toBeNull();
    expect(await strangers(tab)).toEqual([]);
    expect(await bodyOf(tab)).toBe(await bodyBefore(tab));
    await waitUntil(async () => (await badgeText(tab)) === '', 'an empty badge');
  }

  async function expectMarked(tab: Tab, count: number): Promise<void> {
    await waitForPainted(tab, count);
    expect(await strangers(tab)).toEqual([HOST]);
    await waitUntil(async () => (await badgeText(tab)) === String(count), 'the number as badge');
  }

  test.each([
    [EVERYWHERE, 'Annotations are off'],
    [THIS_SITE, 'Off on this site'],
    [THIS_PAGE, 'Off on this page'],
  ])('“%s” off removes every trace; on brings it back without a reload', async (name, title) => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    const popup = await openPopup(stage, tab);
    await turn(popup, name, false);
    await waitForText(popup, title);
    await expectNoTrace(tab);
    const without = await pictureOf(tab);

    await turn(popup, name, true);
    await expectMarked(tab, count);
    await waitUntil(async () => !(await pictureOf(tab)).equals(without), 'a picture with marks');
    await clickText(tab, 'It was foreign interference in the election');
    await waitForNote(tab);

    await turn(popup, name, false);
    await expectNoTrace(tab);
    await tab.moveTo(2, 2);
    await waitUntil(
      async () => (await pictureOf(tab)).equals(without),
      'the picture without marks',
    );
  });

  test('a site that is off is off by itself', async () => {
    const here = await stage.open('news.html');
    const there = await stage.browser.newTab(
      `${stage.pages.url.replace('127.0.0.1', 'localhost')}/news.html`,
    );
    const count = await waitForMarks(there);
    await turn(await openPopup(stage, here), THIS_SITE, false);
    await expectNoTrace(here);
    await expectMarked(there, count);
  });

  test('off outlasts the background, and on reaches a page that loaded meanwhile', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    const popup = await openPopup(stage, tab);
    await turn(popup, EVERYWHERE, false);
    await expectNoTrace(tab);
    await popup.close();
    await stage.browser.stopBackground();

    await tab.reload();
    await waitUntil(async () => (await stateOf(stage, tab)).kind === 'off', 'the page to stay off');
    await expectNoTrace(tab);
    await turn(await openPopup(stage, tab), EVERYWHERE, true);
    await expectMarked(tab, count);
  });

  test('a page that is off is off by itself, wherever in it one is', async () => {
    const here = await stage.open('news.html');
    const count = await waitForMarks(here);
    await turn(await openPopup(stage, here), THIS_PAGE, false);
    await expectNoTrace(here);
    const part = await stage.open('news.html#part');
    await waitUntil(
      async () => (await stateOf(stage, part)).kind === 'off',
      'the page to stay off',
    );
    await expectMarked(await stage.open('news.html?edition=2'), count);
  });

  test('the shortcut turns annotations off and on everywhere', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    await stage.browser.triggerCommand(tab, 'toggle-annotations');
    await expectNoTrace(tab);
    await stage.browser.triggerCommand(tab, 'toggle-annotations');
    await expectMarked(tab, count);
  });

  test('all tabs follow at once', async () => {
    const tabs = [await stage.open('news.html'), await stage.open('news.html')];
    const counts = await Promise.all(tabs.map(waitForMarks));
    const [first] = tabs as [Tab, Tab];
    const popup = await openPopup(stage, first);
    await turn(popup, EVERYWHERE, false);
    for (const tab of tabs) await waitForPainted(tab, 0);
    await turn(popup, EVERYWHERE, true);
    for (const [at, tab] of tabs.entries()) await waitForPainted(tab, counts[at] ?? 0);
  });

  test('a hidden note goes with its mark, and the popup brings it back', async () => {
    const tab = await stage.open('news.html');
    const { marked } = await waitForRead(stage, tab);
    const sentence = 'It was foreign interference in the election';
    const ref = marked.find(({ quote }) => quote.startsWith(sentence))?.notes[0]?.note.ref;
    const others = marked.filter(({ notes }) => notes.some(({ note }) => note.ref !== ref));
    expect(others.length).toBeLessThan(marked.length);

    await clickText(tab, sentence);
    await waitForNote(tab);
    await clickInNote(tab, 'Hide this note');
    await waitForPainted(tab, others.length);
    await waitForNoNote(tab);
    await tab.reload();
    await waitForPainted(tab, others.length);

    const popup = await openPopup(stage, tab);
    await waitForText(popup, '1 note hidden on this page');
    await press(popup, 'Show again');
    await expectMarked(tab, marked.length);
  });
});
