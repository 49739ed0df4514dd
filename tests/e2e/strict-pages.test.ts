import { expect, test } from 'vitest';
import { clickInNote, waitForNoNote, waitForNote } from './support/note.ts';
import { HOST, paintedAt, waitForMarks } from './support/page.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

const CLAIM = 'The first attack came from computers in Russia and Brazil, a Labour source';

inEachBrowser((stage) => {
  test.each([
    ['that allows no styles and no scripts', 'strict-csp.html'],
    ['that allows no Trusted Types', 'trusted-types.html'],
  ])('a page %s is marked and shows styled notes', async (_, path) => {
    const tab = await stage.open(path);
    await waitForMarks(tab);
    const place = await clickText(tab, CLAIM);
    expect(await paintedAt(tab, place)).toHaveLength(1);
    const mark = await tab.evaluate(() => {
      const { textDecorationLine, textDecorationThickness } = getComputedStyle(
        document.querySelector('article') as Element,
        '::highlight(rejoinder-solid)',
      );
      return { textDecorationLine, textDecorationThickness };
    });
    expect(mark).toEqual({ textDecorationLine: 'underline', textDecorationThickness: '2px' });

    const note = await waitForNote(tab);
    expect(note.hasFocus).toBe(true);
    const style = await tab.inShadow(HOST, (root) => {
      const dialog = root.querySelector('[role="dialog"]') as Element;
      const popover = dialog.closest('[popover]') as Element;
      return {
        position: getComputedStyle(popover).position,
        // The place beside the mark is a style attribute, which such a page forbids its own elements.
        isPlaced: getComputedStyle(popover).translate !== 'none',
        radius: getComputedStyle(dialog).borderRadius,
        background: getComputedStyle(dialog).backgroundColor,
        font: getComputedStyle(dialog).fontFamily,
        pageFont: getComputedStyle(document.body).fontFamily,
      };
    });
    expect(style).toMatchObject({ position: 'fixed', isPlaced: true, radius: '6px' });
    expect(style.background).not.toBe('rgba(0, 0, 0, 0)');
    expect(style.font).not.toBe(style.pageFont);
    await clickInNote(tab, 'Close note');
    await waitForNoNote(tab);
  });
});
