import { expect, test } from 'vitest';
import { inEachBrowser } from './support/stage.ts';
import { HOST, paintedCount, waitForMarks, strangers, bodyOf, bodyBefore } from './support/page.ts';
inEachBrowser((stage) => {
  test('probe', async () => {
    const tab = await stage.open('news.html');
    console.log(await waitForMarks(tab), await strangers(tab));
    expect(await bodyOf(tab)).toBe(await bodyBefore(tab));
    console.log(await tab.evaluate(() => {
      try { return [...(CSS.highlights as any).values()].flatMap((h: any) => [...h]).map(String); } catch (e) { return String(e); }
    }));
    console.log(await tab.evaluate(() => {
      const p = document.querySelectorAll('article p')[1]!; const b = p.getBoundingClientRect();
      const hits = (CSS.highlights as any).highlightsFromPoint(b.left + 20, b.top + 15);
      return hits.map((h: any) => h.ranges.map(String));
    }));
    console.log(await tab.evaluate(() => getComputedStyle(document.querySelectorAll('article p')[1]!, '::highlight(rejoinder-solid)').textDecorationLine + '|' + getComputedStyle(document.querySelectorAll('article p')[1]!, '::highlight(rejoinder-solid)').textDecorationThickness));
    console.log(await tab.inShadow(HOST, (root) => [...root.children].map((c) => c.outerHTML)));
    await stage.browser.background(() => {
      const seen: string[] = []; Object.assign(globalThis, { seen });
      chrome.runtime.onMessage.addListener((m) => { seen.push(m.rejoinder); });
    });
    await tab.reload(); await waitForMarks(tab);
    console.log(await stage.browser.background(() => (globalThis as any).seen));
  });
});
