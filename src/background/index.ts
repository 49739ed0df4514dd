import browser from 'webextension-polyfill';
import { survey } from '../annotate.ts';
import { serve, toTab } from '../messaging/channel.ts';
import { BACKGROUND, PAGE } from '../messaging/protocol.ts';
import type { AnnotatedArticle } from '../messaging/schemas.ts';
import { versionOf } from '../knowledge/version.ts';
import { explain } from '../notes/explain.ts';
import { rememberedKnowledge } from '../storage/known.ts';
import { onPacksChanged } from '../storage/packs.ts';
import {
  annotationsOn,
  listsFor,
  onAnySettingChanged,
  recapOn,
  setListed,
} from '../storage/settings.ts';
import type { Article } from '../text/article.ts';

import { openLibrary } from './library.ts';
import { injectAnnotator, injectGateEverywhere } from './scripts.ts';
import { applyEverywhere, settingsOfTab } from './tabs.ts';
import { showCount, showDefault, showSwitch } from './toolbar.ts';

const known = rememberedKnowledge();

async function annotateArticle(article: Article): Promise<AnnotatedArticle> {
  const knowledge = await known.withWordings();
  const { sentences, annotations } = survey(article, knowledge);
  return {
    sentences,
    annotations: annotations.map(({ matches, ...where }) => ({
      ...where,
      notes: matches.map((match) => explain(match, knowledge)),
    })),
  };
}

async function describeKnowledge() {
  try {
    const { asOf, changes } = await known.facts();
    const version = versionOf({ changes });
    return { ok: true, asOf, version } as const;
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) } as const;
  }
}

/** A note may be hidden in ordinary windows, in private ones, or in both. */
async function unhideEverywhere(refs: readonly string[]): Promise<void> {
  await setListed(listsFor(false).hiddenNotes, refs, false);
  await setListed(listsFor(true).hiddenNotes, refs, false);
}

async function wake(tab: browser.Tabs.Tab | undefined) {
  const settings = await settingsOfTab(tab);
  if (tab?.id === undefined) return settings;
  await showSwitch(tab.id, settings);
  if (settings.on) await injectAnnotator(tab.id);
  return settings;
}

async function step(tab: number | undefined, direction: 'next' | 'previous'): Promise<void> {
  // The browser's own pages hold nobody who could be told.
  if (tab !== undefined)
    await toTab(PAGE, tab)
      .step(direction)
      .catch(() => undefined);
}

/** What the keys of the manifest do. */
const COMMANDS: Readonly<Record<string, (tab: number | undefined) => Promise<void>>> = {
  'next-note': (tab) => step(tab, 'next'),
  'previous-note': (tab) => step(tab, 'previous'),
  'toggle-annotations': async () => annotationsOn.set(!(await annotationsOn.get())),
};

function start(signal: AbortSignal): void {
  serve(
    BACKGROUND,
    {
      wake: (_, { tab }) => wake(tab),
      settings: (_, { tab }) => settingsOfTab(tab),
      annotate: (article) => annotateArticle(article),
      count: (count, { tab }) => (tab?.id === undefined ? undefined : showCount(tab.id, count)),
      hide: (ref, { tab }) => setListed(listsFor(tab?.incognito ?? false).hiddenNotes, [ref], true),
      recapOff: () => recapOn.set(false),
      unhide: (refs) => unhideEverywhere(refs),
      knowledge: describeKnowledge,
      // From a private window no note is named: the tab may open, and be remembered, in an ordinary one.
      openLibrary: (ref, { tab }) => openLibrary(tab?.incognito ? '' : ref),
    },
    signal,
  );
  onPacksChanged(() => {
    known.forget();
    void applyEverywhere();
  }, signal);
  onAnySettingChanged(() => void applyEverywhere(), signal);
  void showDefault();
  annotationsOn.onChanged(() => void showDefault(), signal);
  browser.runtime.onInstalled.addListener(() => void injectGateEverywhere());
  browser.commands.onCommand.addListener((command, tab) => {
    void COMMANDS[command]?.(tab?.id);
  });
}

start(new AbortController().signal);
