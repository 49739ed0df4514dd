import browser from 'webextension-polyfill';
import { KnowledgeError, TOP } from '../knowledge/problem.ts';

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The file was parsed when the extension was built: these bytes are known to be right, and parsing them again takes too long. */
async function isAsBuilt(bytes: ArrayBuffer, digest: string): Promise<boolean> {
  return hexadecimal(await crypto.subtle.digest('SHA-256', bytes)) === digest;
}

async function unpacked(bytes: ArrayBuffer, file: string): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await new Response(stream).text();
  } catch {
    const problem = { file, path: TOP, rule: 'gzip', reason: 'cannot be unpacked' };
    throw new KnowledgeError([{ ...problem, remedy: 'install the extension again' }]);
  }
}

/**
 * A packed JSON file out of the extension's own package.
 * @param digest SHA-256 (hexadecimal) of the bytes that were built
 * @param parse reads other bytes, and says what is wrong with them
 * @throws {KnowledgeError} when it cannot be used, with everything that is wrong with it
 */
export async function readPacked<T>(
  file: string,
  digest: string,
  parse: (text: string, file: string) => T,
): Promise<T> {
  const response = await fetch(browser.runtime.getURL(file));
  const bytes = await response.arrayBuffer();
  const [text, known] = await Promise.all([unpacked(bytes, file), isAsBuilt(bytes, digest)]);
  return known ? (JSON.parse(text) as T) : parse(text, file);
}
