import type { CDPSession, Page } from 'playwright-core';

interface World {
  id: number;
  origin: string;
  frame: string | undefined;
}

/**
 * The script worlds of one page. Playwright gives no access to those of content scripts, so they
 * are followed over the protocol.
 */
export class ChromiumWorlds {
  readonly cdp: CDPSession;
  readonly #worlds = new Map<number, World>();

  private constructor(cdp: CDPSession) {
    this.cdp = cdp;
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      this.#worlds.set(id, { id, origin, frame: auxData?.frameId });
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
  }

  static async of(page: Page): Promise<ChromiumWorlds> {
    const worlds = new ChromiumWorlds(await page.context().newCDPSession(page));
    await worlds.cdp.send('Runtime.enable');
    return worlds;
  }

  /** Evaluates an expression in the extension's newest world in the top frame. */
  async evaluate<T>(origin: string, expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: await this.#find(origin),
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value as T;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** After the extension was reloaded, the world of its former life is still there. */
  async #find(origin: string): Promise<number> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const world = [...this.#worlds.values()].findLast(
      (candidate) => candidate.origin === origin && candidate.frame === frameTree.frame.id,
    );
    if (!world) throw new Error('The extension runs no script in this page.');
    return world.id;
  }
}
