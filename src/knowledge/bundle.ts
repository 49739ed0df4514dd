import { parseIncident } from './parse.ts';
import { KnowledgeError, type Problem, TOP, orThrow } from './problem.ts';
import type { Change, Incident, Knowledge } from './schema.ts';

/** A file of `incidents/` with its text. */
export interface IncidentFile {
  readonly name: string;
  readonly text: string;
}

/** @throws {KnowledgeError} */
export function parseNamed({ name, text }: IncidentFile): Incident {
  const incident = parseIncident(text, name);
  const expected = `${incident.id}.json`;
  if (name === expected) return incident;
  const reason = `belongs in ${expected}`;
  const remedy = 'rename the file, or change the id';
  throw new KnowledgeError([{ file: name, path: 'id', rule: 'file-name', reason, remedy }]);
}

export interface ParsedFiles {
  readonly incidents: Incident[];
  readonly problems: Problem[];
}

/** Reads all files, those after a broken one too. */
export function parseFiles(files: readonly IncidentFile[]): ParsedFiles {
  const problems: Problem[] = [];
  const incidents = files.flatMap((file) => {
    try {
      return [parseNamed(file)];
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  return { incidents, problems };
}

export const newestReview = (incidents: readonly Incident[]): string | undefined =>
  incidents
    .map((incident) => incident.reviewed)
    .sort()
    .at(-1);

/**
 * Makes the bundled file of the authored ones.
 * @throws {KnowledgeError} with the problems of all files, not only of the first.
 */
export function bundleIncidents(
  files: readonly IncidentFile[],
  changes: readonly Change[],
): Knowledge {
  const { incidents, problems } = parseFiles(files);
  orThrow(problems);
  const asOf = newestReview(incidents);
  if (asOf === undefined) {
    const reason = 'holds no incident';
    const remedy = 'make one with `npm run knowledge:new -- ID`';
    throw new KnowledgeError([{ file: 'incidents', path: TOP, rule: 'not-empty', reason, remedy }]);
  }
  incidents.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { format: 1, asOf, changes: [...changes], incidents };
}
