import { expect, test } from 'vitest';
import { markedText } from '../../src/ui/words.ts';
import { waitForRead } from './support/extension.ts';
import { waitForGist } from './support/note.ts';
import { HOST, paintedAt, strangers, waitForPainted } from './support/page.ts';
import { listed, openPopup, waitForText } from './support/popup.ts';
import { placeNow, placeOf } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

inEachBrowser((stage) => {
  test('the sample article is marked, and nothing but it', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    expect(marked.length).toBeGreaterThan(0);
    await waitForPainted(tab, marked.length);
    expect(await strangers(tab)).toEqual([HOST]);

    const claim = 'The traffic in the first attack was sent by computers in Russia and Brazil,';
    expect(await paintedAt(tab, await placeOf(tab, claim))).toEqual([
      expect.stringContaining('a Labour source told the BBC'),
    ]);
    const comment = 'It came from computers in Russia and Brazil, so that settles';
    expect(await paintedAt(tab, await placeOf(tab, comment))).toEqual([]);
  });

  test('toolbar, popup and keyboard buttons tell of the same sentences', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    expect(await stage.browser.badgeText(tab)).toBe(String(marked.length));

    const buttons = await tab.inShadow(
      HOST,
      (root) => root.querySelectorAll('.mark-button').length,
    );
    expect(buttons).toBe(marked.length);

    const popup = await openPopup(stage, tab);
    await waitForText(popup, markedText(marked.length));
    expect(await listed(popup)).toEqual(
      marked.map(({ notes }) => expect.stringContaining(notes[0]?.note.gist ?? 'no note')),
    );
  });

  test('a statement in the popup leads to its note on the page', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    const popup = await openPopup(stage, tab);
    const [, , third] = marked;
    await popup.waitFor(
      (quote) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button.marked')];
        const button = buttons.find(({ textContent }) => textContent.includes(quote));
        setTimeout(() => button?.click());
        return button !== undefined;
      },
      third?.quote.slice(0, 30) ?? '',
    );
    await waitForGist(tab, third?.notes[0]?.note.gist ?? 'no note');
    const { top } = await placeNow(tab, third?.quote ?? '');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(await tab.evaluate(() => innerHeight));
  });
});
