import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { OPTIONS, styleText } from '../../src/ui/options/options-words.ts';
import { RECAP } from '../../src/ui/words.ts';
import { waitForRead } from './support/extension.ts';
import { waitForGist } from './support/note.ts';
import { HOST, settle, strangers, waitForPainted } from './support/page.ts';
import { waitForText } from './support/popup.ts';
import { inEachBrowser } from './support/stage.ts';

interface SeenRecap {
  readonly text: string;
  readonly gists: readonly string[];
  readonly left: number;
}

/** The list at the end of the article; null while it is not shown. */
async function recapIn(tab: Tab): Promise<SeenRecap | null> {
  if (!(await strangers(tab)).includes(HOST)) return null;
  return tab.inShadow(HOST, (root) => {
    const card = root.querySelector('.recap');
    const box = card?.getBoundingClientRect();
    if (!card || !box || box.width === 0) return null;
    const gists = [...card.querySelectorAll('.gist')].map(({ textContent }) => textContent);
    return { text: card.textContent, gists, left: box.left };
  });
}

const waitForRecap = (tab: Tab): Promise<SeenRecap> =>
  waitUntil(() => recapIn(tab), 'the list at the end');

/** Scrolls so far that the last paragraph of the sample article is in the window. */
const readToTheEnd = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    paragraphs.at(-1)?.scrollIntoView({ block: 'end', behavior: 'instant' });
  });

async function clickInRecap(tab: Tab, name: string): Promise<void> {
  const { x, y } = await tab.waitForShadow(
    HOST,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.recap button')];
      const button = buttons.find(
        ({ textContent, ariaLabel }) => textContent.includes(wanted) || ariaLabel === wanted,
      );
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
  );
  await tab.clickAt(x, y);
}

const WIDE = [1900, 900] as const;

inEachBrowser((stage) => {
  test('the end of an article brings a list of its notes, each claim once, that leads to them', async () => {
    const tab = await stage.openSample();
    await tab.resize(...WIDE);
    await waitForRead(stage, tab);
    await settle(tab);
    expect(await recapIn(tab)).toBeNull();
    await readToTheEnd(tab);
    const { gists } = await waitForRecap(tab);
    expect(gists.length).toBeGreaterThan(1);
    expect(new Set(gists).size).toBe(gists.length);
    await clickInRecap(tab, gists[1] ?? '');
    await waitForGist(tab, gists[1] ?? '');
  });

  test('it covers no text: where there is no room beside the article it is not shown', async () => {
    const tab = await stage.openSample();
    await tab.resize(420, 900);
    await waitForRead(stage, tab);
    await readToTheEnd(tab);
    await settle(tab);
    expect(await recapIn(tab)).toBeNull();
    await tab.resize(...WIDE);
    await readToTheEnd(tab);
    await waitForRecap(tab);
  });

  test('closed, it stays away from this page; switched off, from all', async () => {
    const tab = await stage.openSample();
    await tab.resize(...WIDE);
    await waitForRead(stage, tab);
    await readToTheEnd(tab);
    await waitForRecap(tab);
    await clickInRecap(tab, RECAP.close);
    await waitUntil(async () => (await recapIn(tab)) === null, 'no list');
    await tab.reload();
    await waitForRead(stage, tab);
    await readToTheEnd(tab);
    await waitForRecap(tab);
    await clickInRecap(tab, RECAP.off);
    await tab.reload();
    await waitForRead(stage, tab);
    await readToTheEnd(tab);
    await settle(tab);
    expect(await recapIn(tab)).toBeNull();
  });

  test('without marks in the text, the list is the way to the notes', async () => {
    const tab = await stage.openSample();
    await tab.resize(...WIDE);
    const { marked } = await waitForRead(stage, tab);
    await waitForPainted(tab, marked.length);
    const options = await stage.browser.extensionPage('src/options/index.html');
    await waitForText(options, OPTIONS.privacy);
    await options.waitFor((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const label = labels.find(({ textContent }) => textContent === wanted);
      label?.querySelector('input')?.click();
      return label !== undefined;
    }, styleText('recap-only'));
    await tab.activate();
    await waitForPainted(tab, 0);
    await readToTheEnd(tab);
    const { gists } = await waitForRecap(tab);
    await clickInRecap(tab, gists[0] ?? '');
    await waitForGist(tab, gists[0] ?? '');
  });
});
