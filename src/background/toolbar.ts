import browser from 'webextension-polyfill';
import { type PageSettings, annotationsOn } from '../storage/settings.ts';

const SIZES = [16, 32, 48] as const;
const BADGE_BACKGROUND = '#1f4e5f';
const BADGE_TEXT = '#ffffff';

const iconPaths = (prefix: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `icons/${prefix}${size}.png`]));

/** Shows how many sentences of a tab have a note; none shows nothing. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor?.({ tabId, color: BADGE_TEXT });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

const titleFor = (on: boolean): string => {
  const name = browser.i18n.getMessage('name');
  return on ? name : `${name} – ${browser.i18n.getMessage('off')}`;
};

/** Shows on the toolbar whether annotations are on in a tab: a hollow grey icon and the title say that they are not. */
export async function showSwitch(tabId: number, { on }: PageSettings): Promise<void> {
  await browser.action.setIcon({ tabId, path: iconPaths(on ? '' : 'off-') });
  await browser.action.setTitle({ tabId, title: titleFor(on) });
}

/** The same for tabs of which nothing is known yet, such as new ones. */
export async function showDefault(): Promise<void> {
  const on = await annotationsOn.get();
  await browser.action.setIcon({ path: iconPaths(on ? '' : 'off-') });
  await browser.action.setTitle({ title: titleFor(on) });
}
