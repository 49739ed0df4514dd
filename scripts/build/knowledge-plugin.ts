import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { factsIn, wordingsIn } from '../../src/knowledge/wordings.ts';

const DIGESTS = 'virtual:knowledge-digests';

/** Packed: browsers unpack a quarter of the bytes faster than they read all of them from the extension's package. */
const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

/** What is bundled, by the names of its digests. */
function bundled(): Record<'knowledge' | 'wordings', Uint8Array> {
  const knowledge = readKnowledge();
  return { knowledge: packed(factsIn(knowledge)), wordings: packed(wordingsIn(knowledge)) };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function digestModule(): string {
  const digests = Object.entries(bundled()).map(([name, bytes]) => [name, digestOf(bytes)]);
  return `export const digests = ${JSON.stringify(Object.fromEntries(digests))};`;
}

/**
 * Puts the knowledge file and its wordings into the bundle, and their SHA-256 (hexadecimal) into the code, which so knows the
 * bytes that were parsed here. A file that is not valid stops the build and says why.
 */
export const knowledgePlugin = (): Plugin => ({
  name: 'rejoinder:knowledge',
  apply: 'build',
  resolveId: (id) => (id === DIGESTS ? `\0${DIGESTS}` : null),
  load: (id) => (id === `\0${DIGESTS}` ? digestModule() : null),
  generateBundle() {
    for (const [name, source] of Object.entries(bundled())) {
      this.emitFile({ type: 'asset', fileName: `${name}.json.gz`, source });
    }
  },
});
