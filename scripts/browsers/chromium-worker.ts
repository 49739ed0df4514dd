import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { waitUntil } from './wait.ts';

/** The extension's service worker, which comes and goes. */
export class ChromiumWorker {
  readonly #context: BrowserContext;
  readonly #root: CDPSession;
  /** `chrome-extension://` and the id. */
  readonly #origin: string;

  constructor(context: BrowserContext, root: CDPSession, origin: string) {
    this.#context = context;
    this.#root = root;
    this.#origin = origin;
  }

  /**
   * The worker, running. Playwright keeps the object of one that ended, and evaluating in it would
   * wait for ever. Any page's session will do for the protocol's domain of service workers.
   */
  async start(cdp: CDPSession): Promise<Worker> {
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    return waitUntil(async () => this.#newest(), 'the service worker to start');
  }

  async stop(): Promise<void> {
    for (const targetId of await this.#targets()) {
      await this.#root.send('Target.closeTarget', { targetId });
    }
    const hasEnded = async (): Promise<boolean> => (await this.#targets()).length === 0;
    await waitUntil(hasEnded, 'the service worker to end');
  }

  /** A reload of the extension leaves its former worker in the list for a moment. */
  #newest(): Worker | undefined {
    return this.#context.serviceWorkers().findLast((worker) => this.#isOwn(worker.url()));
  }

  async #targets(): Promise<string[]> {
    const { targetInfos } = await this.#root.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && this.#isOwn(url))
      .map(({ targetId }) => targetId);
  }

  #isOwn(url: string): boolean {
    return url.startsWith(`${this.#origin}/`);
  }
}
