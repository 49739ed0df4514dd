import type { PageState } from '../notes/page-state.ts';
import { type PageChange, observeChanges } from '../page/observe.ts';
import { type QuickLook, quickLook } from '../page/quick-look.ts';
import { mentionsIncident } from '../statements/attack-terms.ts';

// The gate runs on every page: it brings neither the polyfill nor a parser, and reads two words of an answer.
const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

type Scope = 'everything' | 'site';

/** Why the background left the page alone; null when it loads the annotator. */
function scopeIn(answer: unknown): Scope | null {
  const { on, scope } = Object(answer) as { on?: unknown; scope?: unknown };
  if (on !== false) return null;
  return scope === 'site' ? 'site' : 'everything';
}

const whenParsed = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });

const messageName = (message: unknown): unknown =>
  (Object(message) as { rejoinder?: unknown }).rejoinder;

/** Looks at a page, and at what it adds later, until something in it deserves a reading; then asks for the annotator. */
export function startGate(document: Document, signal: AbortSignal): void {
  let state: PageState = { kind: 'reading' };

  const wake = async (): Promise<void> => {
    state = { kind: 'reading' };
    try {
      const scope = scopeIn(await api.runtime.sendMessage({ rejoinder: 'wake', payload: null }));
      if (scope !== null) state = { kind: 'off', scope };
    } catch (error) {
      state = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };

  const look = (): void => {
    const seen: QuickLook = quickLook(document, mentionsIncident);
    if (seen.kind === 'candidate') void wake();
    else state = seen;
  };

  const deservesLook = ({ navigated, touched }: PageChange): boolean =>
    navigated || touched.some((element) => mentionsIncident(element.textContent));

  const isWaiting = (): boolean => state.kind === 'off' || state.kind === 'failed';

  const onMessage = (
    message: unknown,
    sender: { id?: string | undefined },
    respond: (answer: unknown) => void,
  ): void => {
    if (sender.id !== api.runtime.id) return;
    const name = messageName(message);
    if (name === 'describe') respond(state);
    if (name === 'apply' && isWaiting()) void wake();
  };

  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(onMessage));
  void whenParsed(document, signal).then(() => {
    if (signal.aborted || document.contentType === 'application/xml') return;
    look();
    observeChanges(
      document,
      null,
      (change) => !isWaiting() && deservesLook(change) && look(),
      signal,
    );
  });
}
