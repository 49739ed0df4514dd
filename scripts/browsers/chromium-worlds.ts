import type { CDPSession, Page } from 'playwright-core';
import { callSource, missingHost, missingShadow, type Serializable } from './source.ts';

interface RemoteCall {
  fn: Serializable;
  args: readonly unknown[];
}

interface RemoteObject {
  objectId?: string;
}

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
  #groups = 0;

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

  /**
   * Calls a function with the first shadow root, open or closed, of the first element that matches:
   * in the extension's newest world in the top frame. The protocol opens the root, because
   * `chrome.dom` is missing in extension pages and fails once the extension was reloaded.
   */
  async inShadow<T>(origin: string, selector: string, call: RemoteCall): Promise<T> {
    const executionContextId = await this.#find(origin);
    const objectGroup = `rejoinder-${++this.#groups}`;
    try {
      const host = await this.#query(selector, executionContextId, objectGroup);
      const backendNodeId = await this.#shadowRoot(host, selector);
      const { object } = await this.cdp.send('DOM.resolveNode', {
        backendNodeId,
        executionContextId,
        objectGroup,
      });
      return await this.#call<T>(executionContextId, call, object);
    } finally {
      await this.cdp.send('Runtime.releaseObjectGroup', { objectGroup }).catch(() => {});
    }
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

  /** The protocol's id of the first element that matches. */
  async #query(selector: string, contextId: number, objectGroup: string): Promise<string> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      objectGroup,
    });
    if (result.subtype !== 'node' || !result.objectId) throw new Error(missingHost(selector));
    return result.objectId;
  }

  async #shadowRoot(objectId: string, selector: string): Promise<number> {
    const { node } = await this.cdp.send('DOM.describeNode', { objectId, pierce: true });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
    if (!root) throw new Error(missingShadow(selector));
    return root.backendNodeId;
  }

  async #call<T>(executionContextId: number, call: RemoteCall, root: RemoteObject): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (root) { return ${callSource(call.fn, call.args, ['root'])}; }`,
      executionContextId,
      arguments: root.objectId === undefined ? [] : [{ objectId: root.objectId }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value as T;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}
