import * as v from 'valibot';
import { type Incident, IncidentSchema, type Knowledge, KnowledgeSchema } from './schema.ts';

/** One thing that is wrong with a knowledge file: which file, where in it, and why. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** Thrown when a knowledge file cannot be used; `problems` lists everything that was found. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, path, reason }) => `${file}: ${path}: ${reason}`).join('\n'));
  }
}

const TOP = '(top level)';

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KnowledgeError([{ file, path: TOP, reason: `is not JSON: ${reason}` }]);
  }
}

const toProblem = (issue: v.BaseIssue<unknown>, file: string): Problem => ({
  file,
  path: v.getDotPath(issue) ?? TOP,
  reason: issue.message,
});

function parseWith<S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, parseJson(text, file));
  if (result.success) return result.output;
  throw new KnowledgeError(result.issues.map((issue) => toProblem(issue, file)));
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

const duplicateProblems = (ids: readonly string[], path: string, file: string): Problem[] =>
  repeated(ids).map((id) => ({ file, path, reason: `holds the id "${id}" more than once` }));

function unknownSources(incident: Incident, file: string): Problem[] {
  const known = new Set(incident.sources.map((source) => source.id));
  const cited = incident.claims.flatMap((claim, c) => [
    { id: claim.source, path: `claims.${c}.source` },
    ...claim.answers.map((answer, a) => ({
      id: answer.source,
      path: `claims.${c}.answers.${a}.source`,
    })),
  ]);
  return cited
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({ file, path, reason: `names no source of this file: "${id}"` }));
}

function referenceProblems(incident: Incident, file: string): Problem[] {
  const claimIds = incident.claims.map((claim) => claim.id);
  const sourceIds = incident.sources.map((source) => source.id);
  return [
    ...duplicateProblems(claimIds, 'claims', file),
    ...duplicateProblems(sourceIds, 'sources', file),
    ...unknownSources(incident, file),
  ];
}

const orThrow = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new KnowledgeError(problems);
};

/**
 * Reads one incident file.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parseIncident(text: string, file: string): Incident {
  const incident = parseWith(IncidentSchema, text, file);
  orThrow(referenceProblems(incident, file));
  return incident;
}

/**
 * Reads a bundled knowledge file.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parseKnowledge(text: string, file: string): Knowledge {
  const knowledge = parseWith(KnowledgeSchema, text, file);
  const ids = knowledge.incidents.map((incident) => incident.id);
  orThrow([
    ...duplicateProblems(ids, 'incidents', file),
    ...knowledge.incidents.flatMap((incident) => referenceProblems(incident, file)),
  ]);
  return knowledge;
}

/** A file of `incidents/` with its text. */
export interface IncidentFile {
  readonly name: string;
  readonly text: string;
}

function parseNamed({ name, text }: IncidentFile): Incident {
  const incident = parseIncident(text, name);
  const expected = `${incident.id}.json`;
  if (name === expected) return incident;
  throw new KnowledgeError([{ file: name, path: 'id', reason: `belongs in ${expected}` }]);
}

/**
 * Makes the bundled file of the authored ones.
 * @throws {KnowledgeError} with the problems of all files, not only of the first.
 */
export function bundleIncidents(files: readonly IncidentFile[]): Knowledge {
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
  orThrow(problems);
  incidents.sort((a, b) => (a.id < b.id ? -1 : 1));
  const asOf = incidents
    .map((incident) => incident.reviewed)
    .sort()
    .at(-1);
  if (asOf === undefined) {
    throw new KnowledgeError([{ file: 'incidents', path: TOP, reason: 'holds no incident' }]);
  }
  return { format: 1, asOf, incidents };
}
