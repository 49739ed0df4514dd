import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { waitForRead } from './support/extension.ts';
import { waitForNote } from './support/note.ts';
import { HOST, bodyBefore, bodyOf, settle } from './support/page.ts';
import { clickText, placeNow } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

const SENTENCE = 'It was foreign interference in the election';

interface SeenPreview {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const previewIn = (tab: Tab): Promise<SeenPreview | null> =>
  tab.inShadow(HOST, (root) => {
    const card = root.querySelector('[role="tooltip"]');
    if (!card?.closest('[popover]')?.matches(':popover-open')) return null;
    const { left, top, width, height } = card.getBoundingClientRect();
    return { text: card.textContent, x: left + width / 2, y: top + height / 2 };
  });

const waitForPreview = (tab: Tab): Promise<SeenPreview> =>
  waitUntil(() => previewIn(tab), 'the preview');

const waitForNone = (tab: Tab): Promise<unknown> =>
  waitUntil(async () => (await previewIn(tab)) === null, 'no preview');

inEachBrowser((stage) => {
  async function restOn(tab: Tab, sentence: string): Promise<void> {
    const { x, y } = await placeNow(tab, sentence);
    await tab.moveTo(x, y);
  }

  test('a mouse that rests on a mark sees what its note is about, and can go there to read', async () => {
    const tab = await stage.open('news.html');
    const { marked } = await waitForRead(stage, tab);
    const note = marked.find(({ quote }) => quote.startsWith(SENTENCE))?.notes[0]?.note;
    await restOn(tab, SENTENCE);
    const { text, x, y } = await waitForPreview(tab);
    expect(text).toContain(note?.gist);
    await tab.moveTo(x, y);
    await settle(tab, 600);
    expect(await previewIn(tab)).not.toBeNull();
    await tab.moveTo(2, 2);
    await waitForNone(tab);
    expect(await bodyOf(tab)).toBe(await bodyBefore(tab));
  });

  test('Escape puts it away, and a click opens the note in its place', async () => {
    const tab = await stage.open('news.html');
    await waitForRead(stage, tab);
    await restOn(tab, SENTENCE);
    await waitForPreview(tab);
    await tab.press('Escape');
    await waitForNone(tab);
    await tab.moveTo(2, 2);
    await restOn(tab, SENTENCE);
    await waitForPreview(tab);
    await clickText(tab, SENTENCE);
    await waitForNote(tab);
    expect(await previewIn(tab)).toBeNull();
  });

  test('switched off in the options, it does not come', async () => {
    const tab = await stage.open('news.html');
    await waitForRead(stage, tab);
    await stage.browser.background(() => chrome.storage.local.set({ previewOn: false }));
    await settle(tab);
    await restOn(tab, SENTENCE);
    await settle(tab, 800);
    expect(await previewIn(tab)).toBeNull();
  });
});
