import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserKind, Tab } from '../../../scripts/browsers/browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { extensionFolder } from '../../../scripts/build/run-vite.ts';
import type { Claim, Incident, Knowledge } from '../../../src/knowledge/schema.ts';
import type { PageState } from '../../../src/notes/page-state.ts';
import type { Stage } from './stage.ts';

export type ReadState = Extract<PageState, { kind: 'read' }>;

/** What the extension says of a page, as it does to its popup. Brings the tab to the front. */
export async function stateOf({ browser }: Stage, tab: Tab): Promise<PageState> {
  await tab.activate();
  return browser.background(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { rejoinder: 'describe', payload: null };
    const answer: unknown = await chrome.tabs.sendMessage(front?.id ?? -1, message);
    return answer as PageState;
  });
}

/** The state once the page has been looked at. */
export async function waitForState(stage: Stage, tab: Tab): Promise<PageState> {
  const settled = async (): Promise<PageState | null> => {
    const state = await stateOf(stage, tab);
    return state.kind === 'reading' ? null : state;
  };
  return waitUntil(settled, 'the extension to look at the page');
}

/** @throws {Error} when the page is not read in the end. */
export async function waitForRead(stage: Stage, tab: Tab): Promise<ReadState> {
  const state = await waitForState(stage, tab);
  if (state.kind !== 'read') throw new Error(`The page was not read: ${JSON.stringify(state)}`);
  return state;
}

/** Turns annotations on or off everywhere, as the popup's switch does. */
export const setAnnotations = ({ browser }: Stage, on: boolean): Promise<void> =>
  browser.background((value) => chrome.storage.local.set({ annotationsOn: value }), on);

export interface KnownClaim {
  readonly incident: Incident;
  readonly claim: Claim;
  readonly urlOf: (source: string) => string;
}

/** What is on record of a claim (`incident/claim`) in the extension that is tested. */
export function claimOnRecord(kind: BrowserKind, ref: string): KnownClaim {
  const packed = readFileSync(join(extensionFolder(kind), 'knowledge.json.gz'));
  const { incidents } = JSON.parse(gunzipSync(packed).toString()) as Knowledge;
  const incident = incidents.find(({ id }) => ref.startsWith(`${id}/`));
  const claim = incident?.claims.find(({ id }) => ref === `${incident.id}/${id}`);
  if (!incident || !claim) throw new Error(`Not on record: ${ref}`);
  const urlOf = (source: string): string =>
    incident.sources.find(({ id }) => id === source)?.url ?? '';
  return { incident, claim, urlOf };
}
