import browser from 'webextension-polyfill';
import { withPacks } from '../knowledge/packs.ts';
import { parseKnowledge } from '../knowledge/parse.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { packs } from './packs.ts';

const FILE = 'knowledge.json';

/**
 * The bundled knowledge file, out of the extension's own package.
 * @throws {KnowledgeError} when it cannot be used.
 */
async function bundledKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(FILE));
  return parseKnowledge(await response.text(), FILE);
}

/** Everything on record here: the bundled file and the reader's own packs. */
export async function everythingKnown(): Promise<Knowledge> {
  const [bundled, own] = await Promise.all([bundledKnowledge(), packs.get()]);
  return withPacks(bundled, own);
}

/** The knowledge, read once and kept until it is to be forgotten. */
export function rememberedKnowledge(): { get(): Promise<Knowledge>; forget(): void } {
  let loading: Promise<Knowledge> | null = null;
  return {
    get: () => (loading ??= everythingKnown()),
    forget: () => {
      loading = null;
    },
  };
}
