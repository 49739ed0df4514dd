import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { stateOf } from './support/extension.ts';
import { CLAIM, OTHER_CLAIM, callPage } from './support/live-page.ts';
import { clickInNote, waitForNoNote, waitForNote } from './support/note.ts';
import { HOST, settle, strangers, waitForMarks, waitForPainted } from './support/page.ts';
import { EVERYWHERE, openPopup, press, turn } from './support/popup.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

inEachBrowser((stage) => {
  /** What the background has begun it ends first: a browser would not stop it amid its work either. */
  async function stopBackground(tab: Tab): Promise<void> {
    await settle(tab);
    await stage.browser.stopBackground();
  }

  test('everything works after the background has ended', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    const sentence = 'It was foreign interference in the election';

    await stopBackground(tab);
    await clickText(tab, sentence);
    await waitForNote(tab);
    await clickInNote(tab, 'Hide this note');
    await waitForPainted(tab, count - 1);

    await stopBackground(tab);
    const popup = await openPopup(stage, tab);
    await press(popup, 'Show again');
    await waitForPainted(tab, count);

    await stopBackground(tab);
    await turn(popup, EVERYWHERE, false);
    await waitForPainted(tab, 0);
    await stopBackground(tab);
    await turn(popup, EVERYWHERE, true);
    await waitForPainted(tab, count);

    await stopBackground(tab);
    await stage.browser.triggerCommand(tab, 'next-note');
    await waitForNote(tab);
    await stopBackground(tab);
    await waitForPainted(await stage.open('news.html'), count);
  });

  /** As an update does, and much as an installation: the page is there before the extension. */
  async function reloadExtension(tab: Tab): Promise<void> {
    await stage.browser.background(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await settle(tab, 200);
    const isRead = async (): Promise<boolean> => (await stateOf(stage, tab)).kind === 'read';
    await waitUntil(isRead, 'the reloaded extension to read the page');
  }

  test('a page that was open before the extension is annotated', async () => {
    const tab = await stage.open('live/index.html');
    const count = await waitForMarks(tab);
    await reloadExtension(tab);
    await waitForPainted(tab, count);
    expect(await strangers(tab)).toEqual([HOST]);
    expect(await stage.browser.badgeText(tab)).toBe(String(count));

    await clickText(tab, CLAIM);
    await waitForNote(tab);
    await tab.press('Escape');
    await waitForNoNote(tab);

    // What is left of the former life must not meddle.
    await callPage(tab, 'appendParagraph', OTHER_CLAIM);
    await waitForPainted(tab, count + 1);
    await callPage(tab, 'startClock');
    await settle(tab, 1000);
    await waitForPainted(tab, count + 1);
    expect(await strangers(tab)).toEqual([HOST]);

    await turn(await openPopup(stage, tab), EVERYWHERE, false);
    await waitForPainted(tab, 0);
    expect(await strangers(tab)).toEqual([]);
  });
});
