import type { Tab } from '../../../scripts/browsers/browser.ts';
import type { Stage } from './stage.ts';

// The popup as a page of its own. It speaks of the tab in front, so it is used from behind.

export const EVERYWHERE = 'Annotations';
export const THIS_SITE = 'On this site';
export const THIS_PAGE = 'On this page';

/** Opens the popup for a tab, which is in front afterwards. */
export async function openPopup(stage: Stage, tab: Tab): Promise<Tab> {
  const popup = await stage.browser.extensionPage('src/popup/index.html');
  const site = await tab.evaluate(() => location.hostname);
  await tab.activate();
  await waitForText(popup, `(${site})`);
  return popup;
}

export async function waitForText(popup: Tab, text: string): Promise<void> {
  await popup.waitFor((wanted) => document.body.textContent.includes(wanted), text);
}

export async function press(popup: Tab, name: string): Promise<void> {
  await popup.waitFor((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const button = buttons.find(({ textContent }) => textContent.startsWith(wanted));
    button?.click();
    return button !== undefined;
  }, name);
}

/** Turns a switch and waits until it shows so. */
export async function turn(popup: Tab, name: string, on: boolean): Promise<void> {
  await press(popup, name);
  await popup.waitFor(
    (wanted, checked) =>
      [...document.querySelectorAll('button[role="switch"]')].some(
        (button) =>
          button.textContent.startsWith(wanted) &&
          button.getAttribute('aria-checked') === String(checked),
      ),
    name,
    on,
  );
}

/** The statements that the popup lists, each with all its words. */
export const listed = (popup: Tab): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('button.marked')].map(({ textContent }) => textContent),
  );
