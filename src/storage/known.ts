import { digest } from 'virtual:knowledge-digest';
import browser from 'webextension-polyfill';
import { withPacks } from '../knowledge/packs.ts';
import { parseKnowledge } from '../knowledge/parse.ts';
import { KnowledgeError, TOP } from '../knowledge/problem.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { ownPacks } from './packs.ts';

const FILE = 'knowledge.json.gz';

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The file was parsed when the extension was built: these bytes are known to be right, and parsing them again takes too long. */
async function isAsBuilt(bytes: ArrayBuffer): Promise<boolean> {
  return hexadecimal(await crypto.subtle.digest('SHA-256', bytes)) === digest;
}

async function unpacked(bytes: ArrayBuffer): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await new Response(stream).text();
  } catch {
    const problem = { file: FILE, path: TOP, rule: 'gzip', reason: 'cannot be unpacked' };
    throw new KnowledgeError([{ ...problem, remedy: 'install the extension again' }]);
  }
}

/**
 * The bundled knowledge file, out of the extension's own package.
 * @throws {KnowledgeError} when it cannot be used, with everything that is wrong with it.
 */
async function bundledKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(FILE));
  const bytes = await response.arrayBuffer();
  const [text, known] = await Promise.all([unpacked(bytes), isAsBuilt(bytes)]);
  return known ? (JSON.parse(text) as Knowledge) : parseKnowledge(text, FILE);
}

/** Everything on record here: the bundled file and the reader's own packs. */
export async function everythingKnown(): Promise<Knowledge> {
  const [bundled, own] = await Promise.all([bundledKnowledge(), ownPacks()]);
  return withPacks(bundled, own);
}

/** The knowledge, read once and kept until it is to be forgotten. */
export function rememberedKnowledge(): { get(): Promise<Knowledge>; forget(): void } {
  let loading: Promise<Knowledge> | null = null;
  const load = async (): Promise<Knowledge> => {
    try {
      return await everythingKnown();
    } catch (error) {
      // The next one who asks tries again.
      loading = null;
      throw error;
    }
  };
  return {
    get: () => (loading ??= load()),
    forget: () => {
      loading = null;
    },
  };
}
