import browser from 'webextension-polyfill';
import { toTab } from '../messaging/channel.ts';
import { PAGE } from '../messaging/protocol.ts';
import type { PageState } from '../notes/page-state.ts';
import { pageOf, siteOf } from '../storage/settings.ts';

/** The page that the popup and the panel speak of. */
export interface ActiveTab {
  readonly id: number | null;
  readonly window: number | null;
  readonly site: string | null;
  readonly title: string | null;
  readonly address: string;
  /** The address as it is kept in lists; null where there is none. */
  readonly page: string | null;
  readonly isPrivate: boolean;
}

export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    id: tab?.id ?? null,
    window: tab?.windowId ?? null,
    site: siteOf(tab?.url),
    title: tab?.title ?? null,
    address: tab?.url ?? '',
    page: pageOf(tab?.url),
    isPrivate: tab?.incognito ?? false,
  };
}

/** What our script in the tab says; null where none runs: browser pages, stores, PDF files. */
export async function stateOf({ id, site }: ActiveTab): Promise<PageState | null> {
  if (id === null || site === null) return null;
  return toTab(PAGE, id)
    .describe(null)
    .catch(() => null);
}
