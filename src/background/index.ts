import browser from 'webextension-polyfill';
import { survey } from '../annotate.ts';
import { serve, toTab } from '../messaging/channel.ts';
import { BACKGROUND, PAGE } from '../messaging/protocol.ts';
import type { AnnotatedArticle } from '../messaging/schemas.ts';
import { versionOf } from '../knowledge/version.ts';
import { explain } from '../notes/explain.ts';
import { rememberedKnowledge } from '../storage/known.ts';
import { onPacksChanged } from '../storage/packs.ts';
import { annotationsOn, listsFor, onAnySettingChanged, setListed } from '../storage/settings.ts';
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
  await setListed(listsFor(false).notes, refs, false);
  await setListed(listsFor(true).notes, refs, false);
}

async function wake(tab: browser.Tabs.Tab | undefined) {
  const settings = await settingsOfTab(tab);
  if (tab?.id === undefined) return settings;
  await showSwitch(tab.id, settings);
  if (settings.on) await injectAnnotator(tab.id);
  return settings;
}

function start(signal: AbortSignal): void {
  serve(
    BACKGROUND,
    {
      wake: (_, { tab }) => wake(tab),
      settings: (_, { tab }) => settingsOfTab(tab),
      annotate: (article) => annotateArticle(article),
      count: (count, { tab }) => (tab?.id === undefined ? undefined : showCount(tab.id, count)),
      hide: (ref, { tab }) => setListed(listsFor(tab?.incognito ?? false).notes, [ref], true),
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
    if (tab?.id === undefined) return;
    const told = toTab(PAGE, tab.id).step(command === 'next-note' ? 'next' : 'previous');
    // The browser's own pages hold nobody who could be told.
    void told.catch(() => undefined);
  });
}

start(new AbortController().signal);
