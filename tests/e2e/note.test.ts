import { expect, test } from 'vitest';
import { dayText } from '../../src/ui/format.ts';
import { claimOnRecord, waitForRead } from './support/extension.ts';
import {
  clickInNote,
  noteAfterAll,
  waitForGist,
  waitForNoNote,
  waitForNote,
} from './support/note.ts';
import { HOST, paintedCount, waitForMarks } from './support/page.ts';
import { clickText, placeOf } from './support/sentence.ts';
import { inEachBrowser } from './support/stage.ts';

const CLAIM = 'The first attack came from computers in Russia and Brazil, a Labour source';
const REF = 'uk-labour-ddos-2019/russia-brazil';
const SAMPLE_CLAIM = 'The traffic in the first attack was sent by computers in Russia and Brazil,';

inEachBrowser((stage) => {
  const openNews = async () => {
    const tab = await stage.open('news.html');
    await waitForMarks(tab);
    return tab;
  };

  test('a click on a marked sentence opens what is on record', async () => {
    const tab = await stage.openSample();
    await waitForMarks(tab);
    const place = await clickText(tab, SAMPLE_CLAIM);
    const note = await waitForNote(tab);

    const { claim, incident, urlOf } = claimOnRecord(stage.kind, REF);
    expect(note.gist).toBe(claim.gist);
    expect(note.text).toContain(claim.statement);
    for (const { statement, source } of claim.answers) {
      expect(note.text).toContain(statement);
      expect(note.links).toContain(urlOf(source));
    }
    expect(note.text).toContain(`On record as of ${dayText(incident.reviewed)}, version`);
    expect(note.hasFocus).toBe(true);
    expect(note.top > place.y || note.bottom < place.y).toBe(true);
  });

  test('Escape, a click elsewhere and the close button close it', async () => {
    const tab = await openNews();
    const closings = [
      () => tab.press('Escape'),
      () => tab.clickAt(4, 300),
      () => clickInNote(tab, 'Close note'),
    ];
    for (const close of closings) {
      await clickText(tab, CLAIM);
      await waitForNote(tab);
      await close();
      await waitForNoNote(tab);
    }
    expect(await paintedCount(tab)).toBeGreaterThan(0);
  });

  test.each([
    ['Copy with sources', 'Copied with sources'],
    ['Report a problem', 'Report copied. Nothing was sent.'],
  ])('“%s” copies and says so', async (button, outcome) => {
    const tab = await openNews();
    await clickText(tab, CLAIM);
    await clickInNote(tab, button);
    await tab.waitForShadow(
      HOST,
      (root, words) =>
        [...root.querySelectorAll('[role="dialog"] [role="status"]')].some(
          ({ textContent }) => textContent === words,
        ),
      outcome,
    );
  });

  test('a click on another mark leads from one note to the other', async () => {
    const tab = await stage.openSample();
    const { marked } = await waitForRead(stage, tab);
    for (const text of [SAMPLE_CLAIM, 'It dealt with the second wave,']) {
      await clickText(tab, text);
      const statement = marked.find(({ quote }) => quote.startsWith(text));
      await waitForGist(tab, statement?.notes[0]?.note.gist ?? 'no note');
    }
  });

  test('a link inside a mark is followed and opens no note', async () => {
    const tab = await openNews();
    await tab.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault(), { once: true });
    });
    await clickText(tab, 'carried out the attacks');
    expect(await noteAfterAll(tab)).toBeNull();

    await clickText(tab, 'carried out the attacks');
    await tab.waitFor(() => location.pathname === '/elsewhere.html');
    await tab.back();
    await waitForMarks(tab);
    expect(await noteAfterAll(tab)).toBeNull();
  });

  test('the end of a selection opens none', async () => {
    const tab = await openNews();
    // The harness cannot drag: the page makes the selection when the button goes up.
    await tab.evaluate(() => {
      const select = () => getSelection()?.selectAllChildren(document.body);
      addEventListener('mouseup', select, { once: true });
    });
    await clickText(tab, CLAIM);
    expect(await tab.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await noteAfterAll(tab)).toBeNull();
  });

  test('what the page does by script opens none', async () => {
    const tab = await openNews();
    const { x, y } = await placeOf(tab, CLAIM);
    const trusted = await tab.evaluate(
      (clientX, clientY, host) => {
        const seen: boolean[] = [];
        addEventListener('click', ({ isTrusted }) => seen.push(isTrusted));
        const target = document.elementFromPoint(clientX, clientY) as HTMLElement;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));
        target.click();
        document.querySelector<HTMLElement>(host)?.click();
        return seen;
      },
      x,
      y,
      HOST,
    );
    expect(trusted).toEqual([false, false, false]);
    expect(await noteAfterAll(tab)).toBeNull();
  });
});
