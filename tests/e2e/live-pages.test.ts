import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { recordMessages, takeMessages } from './support/background.ts';
import { claimOnRecord } from './support/extension.ts';
import {
  CLAIM,
  HSE,
  HSE_CLAIM,
  OTHER_CLAIM,
  QUIET,
  TORIES,
  TORY_CLAIM,
  callPage,
} from './support/live-page.ts';
import { waitForGist } from './support/note.ts';
import {
  HOST,
  paintedAt,
  paintedCount,
  settle,
  strangers,
  waitForMarks,
  waitForPainted,
} from './support/page.ts';
import { clickText, placeOf } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

async function waitForPaintedText(tab: Tab, text: string): Promise<void> {
  const isPainted = async (): Promise<boolean> =>
    (await paintedAt(tab, await placeOf(tab, text))).includes(text);
  await waitUntil(isPainted, `a mark on “${text}”`);
}

inEachBrowser((stage) => {
  const openLive = async (): Promise<Tab> => {
    const tab = await stage.open('live/index.html');
    await waitForMarks(tab);
    return tab;
  };

  const gistOf = (ref: string): string => claimOnRecord(stage.kind, ref).claim.gist;

  test('what is appended to an article is marked, and the rest stays so', async () => {
    const tab = await openLive();
    await callPage(tab, 'appendParagraph', OTHER_CLAIM);
    await waitForPaintedText(tab, OTHER_CLAIM);
    await waitForPaintedText(tab, CLAIM);
    await waitForPainted(tab, 2);
    await clickText(tab, OTHER_CLAIM);
    await waitForGist(tab, gistOf('uk-labour-ddos-2019/lizard-squad'));
  });

  test('an article that is appended below another is marked as well', async () => {
    const tab = await openLive();
    await callPage(tab, 'appendArticle', TORIES);
    await waitForPaintedText(tab, TORY_CLAIM);
    await waitForPaintedText(tab, CLAIM);
  });

  test('marks follow from article to article of an application', async () => {
    const tab = await openLive();
    await callPage(tab, 'goTo', 'health', HSE);
    await waitForPaintedText(tab, HSE_CLAIM);
    await clickText(tab, HSE_CLAIM);
    await waitForGist(tab, gistOf('ie-hse-2021/unprecedented'));

    await callPage(tab, 'goTo', 'weather', QUIET);
    await waitForPainted(tab, 0);
    await waitUntil(async () => (await strangers(tab)).length === 0, 'the host to go');
    await waitUntil(async () => (await stage.browser.badgeText(tab)) === '', 'an empty badge');

    await callPage(tab, 'goTo', 'labour', {
      headline: 'What is known of the trouble at Labour',
      published: '2019-11-13',
      paragraphs: [`The cyber attack was news by then. ${CLAIM}`, ...QUIET.paragraphs],
    });
    await waitForPaintedText(tab, CLAIM);
    expect(await strangers(tab)).toEqual([HOST]);
  });

  test('an attack that turns up on a quiet page is found', async () => {
    const tab = await stage.open('no-attack.html');
    await settle(tab);
    expect(await paintedCount(tab)).toBe(0);
    await tab.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, `The cyber attack was news by then. ${CLAIM}`);
    await waitForPaintedText(tab, CLAIM);
  });

  test('text that is drawn anew keeps its marks, without being asked about again', async () => {
    const tab = await openLive();
    await recordMessages(stage.browser);
    await callPage(tab, 'renderAgain');
    await waitForPaintedText(tab, CLAIM);
    expect(await takeMessages(stage.browser)).not.toContain('annotate');
    await clickText(tab, CLAIM);
    await waitForGist(tab, gistOf('uk-labour-ddos-2019/russia-brazil'));
  });

  test('a clock that ticks a hundred times a second makes nothing be read again', async () => {
    const tab = await openLive();
    await recordMessages(stage.browser);
    await callPage(tab, 'startClock');
    await tab.waitFor(() => Number(document.querySelector('#clock')?.textContent) > 150);
    expect(await takeMessages(stage.browser)).toEqual([]);
  });

  test('a burst of changes is read in few readings', async () => {
    const tab = await openLive();
    await recordMessages(stage.browser);
    for (let at = 0; at < 40; at++) {
      await callPage(tab, 'appendParagraph', `The count stands at ${at}, an official said.`);
    }
    await callPage(tab, 'appendParagraph', OTHER_CLAIM);
    await waitForPaintedText(tab, OTHER_CLAIM);
    const readings = (await takeMessages(stage.browser)).filter((name) => name === 'annotate');
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.length).toBeLessThan(8);
  });
});
