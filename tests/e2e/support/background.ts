import type { Browser } from '../../../scripts/browsers/browser.ts';

// What is noted in the background is lost when it ends.

/** Has the background note the names of all messages that reach it, until it ends. */
export const recordMessages = (browser: Browser): Promise<void> =>
  browser.background(() => {
    const names: string[] = [];
    Object.assign(self, { messageNames: names });
    chrome.runtime.onMessage.addListener((message: { rejoinder: string }) => {
      names.push(message.rejoinder);
    });
  });

/** The names noted since the last call. */
export const takeMessages = (browser: Browser): Promise<string[]> =>
  browser.background(() => (self as unknown as { messageNames: string[] }).messageNames.splice(0));

/** Has the background note the errors that nobody there handles. */
const watchErrors = (browser: Browser): Promise<void> =>
  browser.background(() => {
    const errors: string[] = [];
    Object.assign(self, { unhandledErrors: errors });
    self.addEventListener('error', ({ message }) => errors.push(message));
    self.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  });

/** The errors noted since the last call; from now on they are noted. */
export async function takeErrors(browser: Browser): Promise<string[]> {
  const errors = await browser.background(
    () => (self as { unhandledErrors?: string[] }).unhandledErrors?.splice(0) ?? null,
  );
  if (errors === null) await watchErrors(browser);
  return errors ?? [];
}
