import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ColorScheme, Tab } from '../browsers/browser.ts';
import type { PrintedMark } from './page-state.ts';

const HOST = 'rejoinder-notes';

const WIDE = { width: 1280, height: 900 } as const;
const NARROW = { width: 390, height: 780 } as const;

interface Picture {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: ColorScheme;
}

const PICTURES: readonly Picture[] = [
  { name: 'light', size: WIDE, scheme: 'light' },
  { name: 'dark', size: WIDE, scheme: 'dark' },
  { name: 'narrow', size: NARROW, scheme: 'light' },
];

const settle = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => new Promise((done) => setTimeout(() => done(null), 400)));

/** Opens a note the way the popup does. */
async function openNote(browser: Browser, tab: Tab, mark: PrintedMark): Promise<void> {
  await tab.activate();
  await browser.background(async (id: string) => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(front?.id ?? -1, { rejoinder: 'open', payload: id });
  }, mark.id);
  await tab.waitForShadow(HOST, (root) => root.querySelector('[role="dialog"]') !== null);
}

/** The statement that the story turns on: the first in running text that officials dispute. */
const mainMark = (marks: readonly PrintedMark[]): PrintedMark | undefined =>
  marks.find(({ labels, role }) => role === 'claim' && labels.includes('disputed-by-officials')) ??
  marks[0];

async function takePicture(
  browser: Browser,
  tab: Tab,
  mark: PrintedMark,
  folder: string,
  { name, size, scheme }: Picture,
): Promise<string> {
  await tab.resize(size.width, size.height);
  await tab.setColorScheme(scheme);
  await settle(tab);
  await openNote(browser, tab, mark);
  await settle(tab);
  const file = join(folder, `${name}.png`);
  await tab.screenshot(file);
  await tab.press('Escape');
  return file;
}

/** The popup as a page of its own; it speaks of the tab that is in front. */
async function takePopupPicture(browser: Browser, article: Tab, folder: string): Promise<string> {
  const popup = await browser.extensionPage('src/popup/index.html');
  await popup.resize(392, 780);
  await popup.setColorScheme('light');
  await article.activate();
  await popup.waitFor(() => document.querySelector('.list li') !== null);
  const file = join(folder, 'popup.png');
  await popup.screenshot(file);
  await popup.close();
  return file;
}

/** Saves the pictures of the demonstration; returns their files. */
export async function takePictures(
  browser: Browser,
  article: Tab,
  marks: readonly PrintedMark[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const mark = mainMark(marks);
  if (!mark) return files;
  for (const picture of PICTURES) {
    files.push(await takePicture(browser, article, mark, folder, picture));
  }
  await article.resize(WIDE.width, WIDE.height);
  return [...files, await takePopupPicture(browser, article, folder)];
}
