import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';

const DIGEST = 'virtual:knowledge-digest';

/** Packed: browsers unpack a quarter of the bytes faster than they read all of them from the extension's package. */
const bundled = (): Uint8Array => gzipSync(JSON.stringify(readKnowledge()), { level: 9 });

/**
 * Puts the knowledge file into the bundle, and its SHA-256 (hexadecimal) into the code, which so knows the bytes that were parsed
 * here. A file that is not valid stops the build and says why.
 */
export const knowledgePlugin = (): Plugin => ({
  name: 'rejoinder:knowledge',
  apply: 'build',
  resolveId: (id) => (id === DIGEST ? `\0${DIGEST}` : null),
  load: (id) =>
    id === `\0${DIGEST}`
      ? `export const digest = '${createHash('sha256').update(bundled()).digest('hex')}';`
      : null,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'knowledge.json.gz', source: bundled() });
  },
});
