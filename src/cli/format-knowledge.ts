import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatIncident } from '../knowledge/format.ts';
import { INCIDENTS, readIncidentFiles } from '../knowledge/incident-files.ts';
import { parseIncident } from '../knowledge/parse.ts';
import { KnowledgeError } from '../knowledge/problem.ts';
import { runCommand } from './command.ts';

/** Writes a file in the canonical form; one that cannot be read is left as it is. Returns whether it was readable. */
function formatFile(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    const formatted = formatIncident(parseIncident(text, basename(path)));
    if (formatted !== text) writeFileSync(path, formatted);
    return true;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return false;
  }
}

runCommand((named) => {
  const all = (): string[] => readIncidentFiles().map(({ name }) => join(INCIDENTS, name));
  const paths = named.length > 0 ? named : all();
  return paths.map(formatFile).every(Boolean) ? 0 : 1;
});
