import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type IncidentFile, bundleIncidents } from './parse.ts';
import type { Knowledge } from './schema.ts';

/** The authored files of a folder, by name; for Node only (build, command line, tests). */
export function readIncidentFiles(folder: string): IncidentFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The knowledge of a folder of incident files.
 * @throws {KnowledgeError} with the problems of all files.
 */
export const readKnowledgeFolder = (folder: string): Knowledge =>
  bundleIncidents(readIncidentFiles(folder));
