import type { PageState } from '../notes/page-state.ts';
import { type PageChange, observeChanges } from '../page/observe.ts';
import { type QuickLook, quickLook } from '../page/quick-look.ts';
import { OFF_SCOPES, type OffScope } from '../settings/choices.ts';
import { mentionsIncident } from '../statements/attack-terms.ts';

// The gate runs on every page: it brings neither the polyfill nor a parser, and reads two words of an answer.
const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

const isScope = (value: unknown): value is OffScope =>
  (OFF_SCOPES as readonly unknown[]).includes(value);

/** Why the background left the page alone; null when it loads the annotator. */
function scopeIn(answer: unknown): OffScope | null {
  const { on, scope } = Object(answer) as { on?: unknown; scope?: unknown };
  if (on !== false) return null;
  return isScope(scope) ? scope : 'everything';
}

const whenParsed = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });

/** A document's text wraps anywhere, also between "cyber" and "attack". */
const mentions = (text: string): boolean => mentionsIncident(text.replace(/\s+/gu, ' '));

const messageName = (message: unknown): unknown =>
  (Object(message) as { rejoinder?: unknown }).rejoinder;

/** Looks at a page, and at what it adds later, until something in it deserves a reading; then asks for the annotator. */
class Gate {
  private state: PageState = { kind: 'reading' };

  constructor(private readonly document: Document) {}

  /** The page is left alone, by the reader's wish or for a fault, until the settings change. */
  private get isWaiting(): boolean {
    return this.state.kind === 'off' || this.state.kind === 'failed';
  }

  look(): void {
    const seen: QuickLook = quickLook(this.document, mentions);
    if (seen.kind === 'candidate') void this.wake();
    else this.state = seen;
  }

  lookAt({ navigated, touched }: PageChange): void {
    if (this.isWaiting) return;
    if (navigated || touched.some((element) => mentions(element.textContent))) this.look();
  }

  answer(message: unknown, respond: (answer: unknown) => void): void {
    const name = messageName(message);
    if (name === 'describe') respond(this.state);
    if (name === 'apply' && this.isWaiting) void this.wake();
  }

  private async wake(): Promise<void> {
    this.state = { kind: 'reading' };
    try {
      const scope = scopeIn(await api.runtime.sendMessage({ rejoinder: 'wake', payload: null }));
      if (scope !== null) this.state = { kind: 'off', scope };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.state = { kind: 'failed', reason };
    }
  }
}

type Respond = (answer: unknown) => void;

export async function startGate(document: Document, signal: AbortSignal): Promise<void> {
  const gate = new Gate(document);
  const onMessage = (message: unknown, sender: { id?: string | undefined }, respond: Respond) => {
    if (sender.id === api.runtime.id) gate.answer(message, respond);
  };
  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(onMessage));
  await whenParsed(document, signal);
  if (signal.aborted || document.contentType === 'application/xml') return;
  gate.look();
  observeChanges(document, null, (change) => gate.lookAt(change), signal);
}
