import type { Plugin } from 'vite';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';

/** Puts the knowledge file into the bundle; a file that is not valid stops the build and says why. */
export const knowledgePlugin = (): Plugin => ({
  name: 'rejoinder:knowledge',
  apply: 'build',
  generateBundle() {
    const source = JSON.stringify(readKnowledge());
    this.emitFile({ type: 'asset', fileName: 'knowledge.json', source });
  },
});
