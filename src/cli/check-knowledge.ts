import { fileURLToPath } from 'node:url';
import { readKnowledgeFolder } from '../knowledge/incident-files.ts';
import { KnowledgeError } from '../knowledge/parse.ts';

const INCIDENTS = fileURLToPath(new URL('../knowledge/incidents/', import.meta.url));

/** Says what is wrong with the authored files, each problem on a line with file, path and reason. */
function main(): number {
  try {
    const { incidents, asOf } = readKnowledgeFolder(INCIDENTS);
    const claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
    console.log(`${incidents.length} incidents, ${claims} claims, as of ${asOf}: all valid`);
    return 0;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main();
