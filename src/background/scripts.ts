import browser from 'webextension-polyfill';
import annotatorFile from '../content/annotator.tsx?script&iife';

/** Loads what reads and marks a page. */
export async function injectAnnotator(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [annotatorFile],
    // The page may still be loading pictures; its text is there.
    injectImmediately: true,
  });
}

/** Puts the gate into a page that was open before the extension was installed. */
async function injectGate(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: script.css ?? [] });
  await browser.scripting.executeScript({ target, files: script.js });
}

/** Browser pages, stores and closed tabs refuse scripts: that is no fault. */
const ignoreRefusal = (error: unknown): void => {
  console.debug('A tab refused the gate.', error);
};

export async function injectGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? null : injectGate(tab.id).catch(ignoreRefusal))),
  );
}
