import browser from 'webextension-polyfill';
import { toTab } from '../messaging/channel.ts';
import { PAGE } from '../messaging/protocol.ts';
import { type PageSettings, settingsFor } from '../storage/settings.ts';
import { showSwitch } from './toolbar.ts';

export const settingsOfTab = (tab: browser.Tabs.Tab | undefined): Promise<PageSettings> =>
  settingsFor(tab?.url, tab?.incognito ?? false);

/** Brings one tab in line with its settings. A tab without our scripts has nothing to be told. */
async function applyTo(tab: browser.Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const settings = await settingsOfTab(tab);
  await showSwitch(tab.id, settings);
  await toTab(PAGE, tab.id).apply(settings);
}

const ignoreClosed = (error: unknown): void => {
  console.debug('A tab could not be told of the new settings.', error);
};

/** Brings all open tabs in line with the settings at once. */
export async function applyEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map((tab) => applyTo(tab).catch(ignoreClosed)));
}
