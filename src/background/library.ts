import browser from 'webextension-polyfill';
import { hashOfRef } from '../catalogue/route.ts';

const PAGE = 'src/library/index.html';

/** The address of the library at a note (`incident/claim`), or at its beginning when that is empty. */
const addressOf = (ref: string): string =>
  browser.runtime.getURL(PAGE) + (ref === '' ? '' : hashOfRef(ref));

export async function openLibrary(ref: string): Promise<void> {
  await browser.tabs.create({ url: addressOf(ref) });
}
