import type { BrowserContext, CDPSession, Request } from 'playwright-core';

const EXTENSION = 'chrome-extension://';

interface StackTrace {
  callFrames: { url: string }[];
  parent?: StackTrace;
}

interface Initiator {
  url?: string;
  stack?: StackTrace;
}

/** The network addresses asked for by whole browser and by the extension. */
export class RequestLog {
  readonly all = new Set<string>();
  readonly own = new Set<string>();

  add(url: string, byExtension: boolean): void {
    if (!/^(https?|wss?):/.test(url)) return;
    this.all.add(url);
    if (byExtension) this.own.add(url);
  }
}

/** Playwright sees all requests of pages, frames and workers, but not what script made them. */
export function recordRequests(context: BrowserContext, log: RequestLog): void {
  context.on('request', (request) => recordRequest(context, request, log));
  context.on('page', (page) => {
    page.on('websocket', (socket) => log.add(socket.url(), page.url().startsWith(EXTENSION)));
  });
}

/** A page that just opened may ask for things before Playwright knows it; until then who asked is open. */
function recordRequest(context: BrowserContext, request: Request, log: RequestLog): void {
  log.add(request.url(), false);
  try {
    if (isFromExtension(request)) log.add(request.url(), true);
  } catch {
    context.once('page', () => recordRequest(context, request, log));
  }
}

/** Throws while Playwright does not know the page. */
function isFromExtension(request: Request): boolean {
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith(EXTENSION);
  if (request.isNavigationRequest()) return false;
  return request.frame().url().startsWith(EXTENSION);
}

/** Adds what a content script asked for. The page's own requests are known already. */
export async function recordPage(cdp: CDPSession, log: RequestLog): Promise<void> {
  cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (isExtensions(initiator)) log.add(request.url, true);
  });
  cdp.on('Network.webSocketCreated', ({ url, initiator }) => {
    if (isExtensions(initiator)) log.add(url, true);
  });
  await cdp.send('Network.enable');
}

function isExtensions({ url, stack }: Initiator = {}): boolean {
  if (url?.startsWith(EXTENSION)) return true;
  for (let trace = stack; trace; trace = trace.parent) {
    if (trace.callFrames.some((frame) => frame.url.startsWith(EXTENSION))) return true;
  }
  return false;
}

/**
 * Adds the web sockets of service workers, for which Playwright has no event: attaches a second
 * time by the older protocol, in which messages to and from a target come wrapped in others.
 */
export async function recordWorkers(root: CDPSession, log: RequestLog): Promise<void> {
  root.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
    if (type !== 'service_worker' || !url.startsWith(EXTENSION)) return;
    enableNetwork(root, targetId).catch(() => {});
  });
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: { url: string } };
    if (method === 'Network.webSocketCreated' && params) log.add(params.url, true);
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
}

async function enableNetwork(root: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'Network.enable' });
  await root.send('Target.sendMessageToTarget', { sessionId, message });
}
