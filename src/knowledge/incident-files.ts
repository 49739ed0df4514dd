import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IncidentFile, bundleIncidents } from './bundle.ts';
import { parseChanges } from './changes.ts';
import type { Knowledge } from './schema.ts';

/** The folder of the authored files. */
export const INCIDENTS = fileURLToPath(new URL('./incidents/', import.meta.url));

const CHANGES = fileURLToPath(new URL('../../KNOWLEDGE-CHANGES.md', import.meta.url));

/** The authored files of a folder, by name; for Node only (build, command line, tests). */
export function readIncidentFiles(folder = INCIDENTS): IncidentFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The knowledge of the authored files, as it is bundled.
 * @throws {KnowledgeError} with the problems of all files.
 */
export const readKnowledge = (): Knowledge =>
  bundleIncidents(readIncidentFiles(), parseChanges(readFileSync(CHANGES, 'utf8')));
