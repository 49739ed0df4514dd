import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { setAnnotations } from './support/extension.ts';
import { waitForNoNote, waitForNote } from './support/note.ts';
import { HOST, waitForMarks, waitForPainted } from './support/page.ts';
import { EVERYWHERE, openPopup, turn } from './support/popup.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

/** The document as it was when the parser was done. */
const documentBefore = (tab: Tab): Promise<string> =>
  tab.evaluate(() => (window as unknown as { documentBefore: string }).documentBefore);

/** The document as it is now, without our one element. */
const documentNow = async (tab: Tab): Promise<string> => {
  const html = await tab.evaluate(() => document.documentElement.outerHTML);
  return html.replace(`<${HOST}></${HOST}></html>`, '</html>');
};

inEachBrowser((stage) => {
  test('the document is the page’s own at every step', async () => {
    const tab = await stage.open('news.html');
    const before = await documentBefore(tab);
    const expectSame = async (): Promise<void> => expect(await documentNow(tab)).toBe(before);
    const count = await waitForMarks(tab);
    await expectSame();

    await clickText(tab, 'It was foreign interference in the election');
    await waitForNote(tab);
    await expectSame();
    await tab.press('Escape');
    await waitForNoNote(tab);
    await expectSame();

    const popup = await openPopup(stage, tab);
    await turn(popup, EVERYWHERE, false);
    await waitForPainted(tab, 0);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await turn(popup, EVERYWHERE, true);
    await waitForPainted(tab, count);
    await expectSame();
  });

  test('the network sees what the page asks for by itself, and nothing else', async () => {
    const { requests } = stage.sample;
    // A browser may keep the icon it has, and that is its own affair.
    const asked = (): string[] => requests.filter((path) => !path.includes('favicon')).toSorted();
    const loadSample = async (): Promise<Tab> => {
      const tab = await stage.openSample();
      await tab.waitFor(() => [...document.images].every(({ complete }) => complete));
      return tab;
    };
    await setAnnotations(stage, false);
    await loadSample();
    const without = asked();
    expect(without).toContain('/style.css');

    requests.length = 0;
    await setAnnotations(stage, true);
    const tab = await loadSample();
    await waitForMarks(tab);
    await clickText(tab, 'The traffic in the first attack was sent by');
    await waitForNote(tab);
    await tab.press('Escape');
    await waitForNoNote(tab);
    await openPopup(stage, tab);
    expect(asked()).toEqual(without);

    const own = [stage.sample.url, stage.pages.url];
    const all = await stage.browser.allRequests();
    expect(all.filter((url) => !own.some((start) => url.startsWith(`${start}/`)))).toEqual([]);
    expect(await stage.browser.extensionRequests()).toEqual([]);
  });
});
