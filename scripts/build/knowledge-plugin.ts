import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readKnowledgeFolder } from '../../src/knowledge/incident-files.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/knowledge/incidents');

/** Puts the knowledge file into the bundle; a file that is not valid stops the build and says why. */
export const knowledgePlugin = (): Plugin => ({
  name: 'rejoinder:knowledge',
  apply: 'build',
  generateBundle() {
    const source = JSON.stringify(readKnowledgeFolder(FOLDER));
    this.emitFile({ type: 'asset', fileName: 'knowledge.json', source });
  },
});
