// npx tsx scripts/check-incident.ts FILE… — says what is wrong with incident files.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { KnowledgeError, parseIncident } from '../src/knowledge/parse.ts';

for (const file of process.argv.slice(2)) {
  try {
    const incident = parseIncident(readFileSync(file, 'utf8'), basename(file));
    console.log(`${file}: ok, ${incident.claims.length} claims`);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
