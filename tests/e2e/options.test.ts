import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { waitUntil } from '../../scripts/browsers/wait.ts';
import { incidentOf } from '../../src/notes/note.ts';
import { NOTE } from '../../src/ui/words.ts';
import { listNone, OPTIONS, readingText, styleText } from '../../src/ui/options/options-words.ts';
import { axeViolations } from './support/axe.ts';
import { stateOf, waitForRead } from './support/extension.ts';
import { clickInNote, waitForNoNote, waitForNote } from './support/note.ts';
import { waitForMarks, waitForPainted } from './support/page.ts';
import { THIS_PAGE, THIS_SITE, openPopup, press, turn, waitForText } from './support/popup.ts';
import { clickText } from './support/sentence.ts';
import { inEachBrowser, type Stage } from './support/stage.ts';

const SENTENCE = 'It was foreign interference in the election';

async function openOptions(stage: Stage): Promise<Tab> {
  const tab = await stage.browser.extensionPage('src/options/index.html');
  await waitForText(tab, OPTIONS.privacy);
  return tab;
}

/** Presses what a label belongs to. */
const choose = (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const label = labels.find(({ textContent }) => textContent === wanted);
    label?.querySelector('input')?.click();
    return label !== undefined;
  }, text);

const remove = (tab: Tab, item: string): Promise<unknown> =>
  tab.waitFor((name) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ ariaLabel }) => ariaLabel?.includes(name));
    button?.click();
    return button !== undefined;
  }, item);

/** Chooses a file, as a reader's file dialogue does. */
const chooseFile = (tab: Tab, text: string): Promise<unknown> =>
  tab.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no file field');
    const data = new DataTransfer();
    data.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** How many stretches of a page are painted faintly. */
const faintCount = (tab: Tab): Promise<number> =>
  tab.evaluate(() =>
    ['solid', 'dashed', 'dotted']
      .map((shape) => CSS.highlights.get(`rejoinder-faint-${shape}`)?.size ?? 0)
      .reduce((sum, size) => sum + size, 0),
  );

const SAVED = {
  rejoinder: 'settings',
  format: 1,
  annotationsOn: true,
  readingMode: 'all-sites',
  markStyle: 'subtle',
  recapOn: true,
  previewOn: true,
  lists: { sitesOff: ['elsewhere.example'], sitesOn: [], pagesOff: [], hiddenNotes: [] },
};

inEachBrowser((stage) => {
  test('free of what axe finds, in light and dark', async () => {
    const tab = await openOptions(stage);
    expect(await axeViolations(tab)).toEqual([]);
    await tab.setColorScheme('dark');
    expect(await axeViolations(tab)).toEqual([]);
  });

  test('a page that is off is listed, and taking it out brings its notes back', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    const options = await openOptions(stage);
    await turn(await openPopup(stage, tab), THIS_PAGE, false);
    await waitForPainted(tab, 0);
    await remove(options, 'news.html');
    await waitForText(options, listNone('pagesOff'));
    await waitForPainted(tab, count);
  });

  test('all notes on an incident can be hidden, and are listed under its title', async () => {
    const tab = await stage.open('news.html');
    const { marked } = await waitForRead(stage, tab);
    const note = marked.find(({ quote }) => quote.startsWith(SENTENCE))?.notes[0]?.note;
    const incident = incidentOf(note?.ref ?? '');
    const others = marked.filter(({ notes }) =>
      notes.some((one) => incidentOf(one.note.ref) !== incident),
    );
    await clickText(tab, SENTENCE);
    await waitForNote(tab);
    await clickInNote(tab, NOTE.hideIncident);
    await waitForPainted(tab, others.length);
    await waitForNoNote(tab);

    const options = await openOptions(stage);
    await remove(options, note?.incidentTitle ?? '');
    await waitForPainted(tab, marked.length);
  });

  test('what the popup shows again is hidden no longer, incidents too', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    await clickText(tab, SENTENCE);
    await waitForNote(tab);
    await clickInNote(tab, NOTE.hideIncident);
    await waitForNoNote(tab);
    await press(await openPopup(stage, tab), 'Show again');
    await waitForPainted(tab, count);
  });

  test('only sites that are chosen are read, and the popup chooses one', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    await choose(await openOptions(stage), readingText('chosen-sites'));
    await waitForPainted(tab, 0);
    const popup = await openPopup(stage, tab);
    await waitForText(popup, 'Not one of your sites');
    await turn(popup, THIS_SITE, true);
    await waitForPainted(tab, count);
  });

  test('subtle marks are all faint', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    expect(await faintCount(tab)).toBeLessThan(count);
    await choose(await openOptions(stage), styleText('subtle'));
    await waitUntil(async () => (await faintCount(tab)) === count, 'faint marks only');
  });

  test('settings of a file are used as a whole, and a broken one changes nothing', async () => {
    const options = await openOptions(stage);
    await chooseFile(options, JSON.stringify({ ...SAVED, markStyle: 'loud' }));
    await waitForText(options, OPTIONS.refused);
    await waitForText(options, 'markStyle');
    await waitForText(options, listNone('sitesOff'));
    await chooseFile(options, JSON.stringify(SAVED));
    await waitForText(options, OPTIONS.loaded);
    await waitForText(options, 'elsewhere.example');
  });

  test('everything can be deleted', async () => {
    const tab = await stage.open('news.html');
    const count = await waitForMarks(tab);
    const popup = await openPopup(stage, tab);
    await turn(popup, THIS_SITE, false);
    await waitForPainted(tab, 0);
    const options = await openOptions(stage);
    await press(options, OPTIONS.delete);
    await press(options, OPTIONS.deleteSure);
    await waitForText(options, OPTIONS.deleted);
    await waitForPainted(tab, count);
    expect((await stateOf(stage, tab)).kind).toBe('read');
    expect(await stage.browser.background(() => chrome.storage.local.get())).toEqual({});
  });
});
