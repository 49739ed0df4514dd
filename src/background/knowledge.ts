import browser from 'webextension-polyfill';
import { parseKnowledge } from '../knowledge/parse.ts';
import type { Knowledge } from '../knowledge/schema.ts';

const FILE = 'knowledge.json';

async function load(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(FILE));
  return parseKnowledge(await response.text(), FILE);
}

/** The bundled knowledge file, read and parsed once per wake-up of the background. */
export function knowledgeLoader(): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | null = null;
  return () => (loading ??= load());
}
