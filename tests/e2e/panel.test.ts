import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { PANEL } from '../../src/ui/words.ts';
import { axeViolations } from './support/axe.ts';
import { waitForRead } from './support/extension.ts';
import { waitForGist } from './support/note.ts';
import { listed, press, waitForText } from './support/popup.ts';
import { inEachBrowser, type Stage } from './support/stage.ts';

/** Opens the panel as a page of its own, with a tab in front of which it speaks. */
async function openPanel(stage: Stage, tab: Tab, text: string): Promise<Tab> {
  const panel = await stage.browser.extensionPage('src/panel/index.html');
  await tab.activate();
  await waitForText(panel, text);
  return panel;
}

const scrolled = (tab: Tab): Promise<number> => tab.evaluate(() => window.scrollY);

inEachBrowser((stage) => {
  test('lists the notes in reading order, jumps to one and back', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    const panel = await openPanel(stage, tab, `${marked.length} statements with notes`);
    const gists = marked.map(({ notes }) => notes[0]?.note.gist ?? '');
    const shown = await listed(panel);
    expect(shown).toHaveLength(marked.length);
    for (const [at, gist] of gists.entries()) expect(shown[at]).toContain(gist);

    await tab.evaluate(() => window.scrollTo({ top: 10 }));
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button.marked')].at(-1)?.click(),
    );
    await waitForGist(tab, gists.at(-1) ?? '');
    expect(await scrolled(tab)).toBeGreaterThan(100);
    await press(panel, PANEL.back);
    await tab.waitFor(() => window.scrollY === 10);
  });

  test('shows one label at a time', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    const labels = marked.map(({ notes }) => notes.map(({ note }) => note.label));
    const [wanted] = labels.flat();
    const panel = await openPanel(stage, tab, PANEL.all);
    await panel.evaluate((label) => {
      const choice = document.querySelector('select');
      if (!choice) throw new Error('no filter');
      choice.value = label;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, wanted ?? '');
    const count = labels.filter((ofStatement) => ofStatement.includes(wanted as never)).length;
    expect(count).toBeLessThan(marked.length);
    await panel.waitFor(
      (expected) => document.querySelectorAll('button.marked').length === expected,
      count,
    );
  });

  test('follows the tab in front', async () => {
    const news = await stage.open('news.html');
    const { marked } = await waitForRead(stage, news);
    const panel = await openPanel(stage, news, `${marked.length} statements with notes`);
    const shop = await stage.open('shop.html');
    await shop.activate();
    await waitForText(panel, 'Not a news article');
    await news.activate();
    await waitForText(panel, `${marked.length} statements with notes`);
  });

  test('free of what axe finds, in light and dark', async () => {
    const tab = await stage.openSample();
    await waitForRead(stage, tab);
    const panel = await openPanel(stage, tab, PANEL.all);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.setColorScheme('dark');
    expect(await axeViolations(panel)).toEqual([]);
  });
});
