import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { incidentCount, LIBRARY, PACKS } from '../../src/ui/library/library-words.ts';
import { NOTE, POPUP } from '../../src/ui/words.ts';
import { incident } from '../support/knowledge.ts';
import { axeViolations } from './support/axe.ts';
import { waitForRead } from './support/extension.ts';
import { clickInNote, waitForNote } from './support/note.ts';
import { openPopup, press, waitForText } from './support/popup.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser, type Stage } from './support/stage.ts';

const { incidents } = readKnowledge();
const LABOUR = 'uk-labour-ddos-2019';
const CLAIM = 'The traffic in the first attack was sent by computers in Russia and Brazil,';

async function openLibrary(stage: Stage, hash = '#/'): Promise<Tab> {
  const tab = await stage.browser.extensionPage(`src/library/index.html${hash}`);
  await tab.waitFor(() => document.querySelector('.library .sections') !== null);
  return tab;
}

async function goTo(tab: Tab, hash: string, title: string): Promise<void> {
  await tab.evaluate((to) => {
    location.hash = to;
  }, hash);
  await tab.waitFor((text) => document.querySelector('h1')?.textContent === text, title);
}

const shownCount = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('.items > .item').length);

async function search(tab: Tab, query: string): Promise<void> {
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

/** The tab that the extension opened at an address of the library. */
async function openedLibrary(stage: Stage, part: string): Promise<Tab> {
  for (let round = 0; round < 50; round++) {
    for (const tab of await stage.browser.tabs()) {
      const address = await tab.evaluate(() => location.href).catch(() => '');
      if (address.includes(part)) return tab;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no tab shows ${part}`);
}

/** Chooses a file with a pack, as a reader's file dialogue does. */
async function choosePack(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no file field');
    const data = new DataTransfer();
    data.items.add(new File([content], 'class.json', { type: 'application/json' }));
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

const pack = JSON.stringify({
  format: 1,
  id: 'class-9b',
  name: 'Class 9b',
  incidents: [incident()],
});

inEachBrowser((stage) => {
  test('every incident is listed, and a search finds those that it names', async () => {
    const tab = await openLibrary(stage);
    await waitForText(tab, incidentCount(incidents.length));
    expect(await shownCount(tab)).toBe(incidents.length);
    await search(tab, 'labour party corbyn');
    await tab.waitFor((id) => {
      const link = document.querySelector('.items .item a');
      return link?.getAttribute('href')?.endsWith(id) === true;
    }, LABOUR);
    expect(await shownCount(tab)).toBeLessThan(incidents.length / 4);
    await search(tab, 'zzzz');
    await waitForText(tab, LIBRARY.nothingFound);
  });

  test('fast typing loses no letter, and the way back leads to the place that was left', async () => {
    const tab = await openLibrary(stage);
    await tab.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
    for (const letter of 'power') await tab.press(letter);
    const waitForQuery = (): Promise<unknown> =>
      tab.waitFor(
        () => document.querySelector<HTMLInputElement>('input[type=search]')?.value === 'power',
      );
    await waitForQuery();
    const left = await tab.evaluate(() => {
      window.scrollTo({ top: 900 });
      const { scrollY } = window;
      document.querySelectorAll<HTMLElement>('.items .item a')[5]?.click();
      return scrollY;
    });
    await tab.waitFor(() => document.querySelector('.record') !== null);
    await tab.back();
    await tab.waitFor(() => document.querySelector('.items') !== null);
    await tab.waitFor((top) => Math.abs(window.scrollY - top) < 5, left);
    await waitForQuery();
  });

  test('the first stop by keyboard leads past the navigation', async () => {
    const tab = await openLibrary(stage);
    const first = await tab.evaluate(() => {
      const stop = document.querySelector<HTMLElement>('a, button, input, select, [tabindex="0"]');
      stop?.focus();
      return stop?.textContent;
    });
    expect(first).toBe(LIBRARY.skip);
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.tagName === 'H1');
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('each page of it is free of what axe finds', async () => {
    const tab = await openLibrary(stage);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeViolations(tab)).toEqual([]);
    for (const { id, title } of [incidents.find((one) => one.id === LABOUR), incidents[0]].flatMap(
      (one) => one ?? [],
    )) {
      await goTo(tab, `#/incident/${id}`, title);
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axeViolations(tab)).toEqual([]);
    }
    await goTo(tab, '#/changes', LIBRARY.changes);
    expect(await axeViolations(tab)).toEqual([]);
    await goTo(tab, '#/packs', LIBRARY.packs);
    expect(await axeViolations(tab)).toEqual([]);
    await tab.setColorScheme('dark');
    await goTo(tab, '#/', LIBRARY.incidents);
    expect(await axeViolations(tab)).toEqual([]);
    await tab.resize(360, 800);
    expect(await axeViolations(tab)).toEqual([]);
  });

  test('nothing is wider than a narrow window', async () => {
    const tab = await openLibrary(stage);
    await tab.resize(360, 800);
    for (const { id, title } of incidents.slice(0, 40)) {
      await goTo(tab, `#/incident/${id}`, title);
      const overhang = await tab.evaluate(() => {
        const page = document.documentElement;
        return page.scrollWidth - page.clientWidth;
      });
      expect([id, overhang]).toEqual([id, 0]);
    }
  });

  test('a note leads to its claim in the library', async () => {
    const tab = await stage.openSample();
    await waitForRead(stage, tab);
    await clickText(tab, CLAIM);
    await waitForNote(tab);
    await clickInNote(tab, NOTE.library);
    const library = await openedLibrary(stage, `#/incident/${LABOUR}/`);
    await library.waitFor(() => document.querySelector('.record.wanted') !== null);
    const { top, focused } = await library.evaluate(() => {
      const wanted = document.querySelector('.record.wanted') as Element;
      return {
        top: wanted.getBoundingClientRect().top,
        focused: document.activeElement === wanted,
      };
    });
    expect(focused).toBe(true);
    expect(Math.abs(top)).toBeLessThan(100);
  });

  test('the popup leads to the library', async () => {
    const tab = await stage.openSample();
    await waitForRead(stage, tab);
    const popup = await openPopup(stage, tab);
    await press(popup, POPUP.library);
    const library = await openedLibrary(stage, 'src/library/index.html');
    await waitForText(library, incidentCount(incidents.length));
  });

  test('a pack is added, shown with its name, kept and removed', async () => {
    const tab = await openLibrary(stage, '#/packs');
    await choosePack(tab, pack);
    await waitForText(tab, '“Class 9b” was added.');
    await goTo(tab, '#/incident/class-9b.harbour-2020', 'Attack on the harbour');
    await waitForText(tab, 'Class 9b');
    await tab.reload();
    await waitForText(tab, 'Class 9b');
    await goTo(tab, '#/packs', LIBRARY.packs);
    await press(tab, PACKS.remove);
    await waitForText(tab, PACKS.none);
    await goTo(tab, '#/incident/class-9b.harbour-2020', LIBRARY.missing);
  });

  test('notes of a pack appear at once on open pages, with its name', async () => {
    const sample = await stage.openSample();
    await waitForRead(stage, sample);
    const labour = incidents.filter(({ id }) => id === LABOUR);
    const tab = await openLibrary(stage, '#/packs');
    await choosePack(tab, JSON.stringify({ ...JSON.parse(pack), incidents: labour }));
    await waitForText(tab, '“Class 9b” was added.');
    const packsOn = async (): Promise<(string | null)[]> => {
      const { marked } = await waitForRead(stage, sample);
      return marked.flatMap(({ notes }) => notes.map(({ note }) => note.pack));
    };
    await expect.poll(packsOn, { timeout: 10_000 }).toContain('Class 9b');
    await press(tab, PACKS.remove);
    await expect.poll(packsOn, { timeout: 10_000 }).not.toContain('Class 9b');
  });

  test('a pack that is wrong changes nothing and says why', async () => {
    const tab = await openLibrary(stage, '#/packs');
    await choosePack(tab, pack.replace('https://', 'javascript://'));
    await waitForText(tab, PACKS.refused);
    await waitForText(tab, 'class.json: incidents.0.sources.0.url: must be an http(s) address');
    await waitForText(tab, PACKS.none);
  });
});
