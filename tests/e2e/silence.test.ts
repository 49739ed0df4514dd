import { expect, test } from 'vitest';
import { recordMessages, takeMessages } from './support/background.ts';
import { waitForState } from './support/extension.ts';
import { bodyBefore, bodyOf, paintedCount, settle, strangers } from './support/page.ts';
import { openPopup, waitForText } from './support/popup.ts';
import { inEachBrowser } from './support/stage.ts';

const NOT_NEWS = 'Not a news article';

inEachBrowser((stage) => {
  test.each([
    ['a shop', 'shop.html', 'not-news', NOT_NEWS],
    ['a forum', 'forum.html', 'not-news', NOT_NEWS],
    ['a form', 'form.html', 'not-news', NOT_NEWS],
    ['news of no attack', 'no-attack.html', 'no-attack', 'No statement about a cyber attack'],
  ])('%s stays untouched, and the popup says why', async (_, path, kind, title) => {
    const tab = await stage.open(path);
    expect(await waitForState(stage, tab)).toEqual({ kind });
    expect(await bodyOf(tab)).toBe(await bodyBefore(tab));
    expect(await strangers(tab)).toEqual([]);
    expect(await paintedCount(tab)).toBe(0);
    expect(await stage.browser.badgeText(tab)).toBe('');
    await waitForText(await openPopup(stage, tab), title);
  });

  test('without a word of attacks in it, a page wakes nothing', async () => {
    await recordMessages(stage.browser);
    const tab = await stage.open('no-attack.html');
    await waitForState(stage, tab);
    await settle(tab);
    expect(await takeMessages(stage.browser)).toEqual([]);
  });
});
