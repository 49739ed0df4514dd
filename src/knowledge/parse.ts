import * as v from 'valibot';
import { KnowledgeError, type Problem, TOP, orThrow } from './problem.ts';
import {
  type Incident,
  IncidentFileSchema,
  type Knowledge,
  KnowledgeSchema,
  withoutSchema,
} from './schema.ts';

const AS_SCHEMA = 'write it as incident.schema.json describes the field';

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'mend the punctuation at that place';
    throw new KnowledgeError([{ file, path: TOP, rule: 'json', reason, remedy }]);
  }
}

const toProblem = (issue: v.BaseIssue<unknown>, file: string): Problem => ({
  file,
  path: v.getDotPath(issue) ?? TOP,
  rule: 'schema',
  reason: issue.message,
  remedy: AS_SCHEMA,
});

/**
 * Reads a text by a schema.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parseWith<S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, parseJson(text, file));
  if (result.success) return result.output;
  throw new KnowledgeError(result.issues.map((issue) => toProblem(issue, file)));
}

export function repeated<T>(items: readonly T[]): T[] {
  const seen = new Set<T>();
  return [...new Set(items.filter((item) => seen.size === seen.add(item).size))];
}

const duplicateProblems = (ids: readonly string[], path: string, file: string): Problem[] =>
  repeated(ids).map((id) => ({
    file,
    path,
    rule: 'unique-ids',
    reason: `holds the id "${id}" more than once`,
    remedy: 'give each an id of its own',
  }));

function unknownSources(incident: Incident, file: string, within: string): Problem[] {
  const known = new Set(incident.sources.map((source) => source.id));
  const cited = incident.claims.flatMap((claim, c) => [
    { id: claim.source, path: `${within}claims.${c}.source` },
    ...claim.answers.map((answer, a) => ({
      id: answer.source,
      path: `${within}claims.${c}.answers.${a}.source`,
    })),
  ]);
  return cited
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      file,
      path,
      rule: 'references',
      reason: `names no source of this file: "${id}"`,
      remedy: 'add the source to `sources`, or name one that is there',
    }));
}

/** `within` is where the incident stands in its file, as in `incidents.2.`. */
function referenceProblems(incident: Incident, file: string, within = ''): Problem[] {
  const claimIds = incident.claims.map((claim) => claim.id);
  const sourceIds = incident.sources.map((source) => source.id);
  return [
    ...duplicateProblems(claimIds, `${within}claims`, file),
    ...duplicateProblems(sourceIds, `${within}sources`, file),
    ...unknownSources(incident, file, within),
  ];
}

/** Problems of incidents that stand in one file. */
export const collectionProblems = (incidents: readonly Incident[], file: string): Problem[] => [
  ...duplicateProblems(
    incidents.map((incident) => incident.id),
    'incidents',
    file,
  ),
  ...incidents.flatMap((incident, at) => referenceProblems(incident, file, `incidents.${at}.`)),
];

/**
 * Reads one incident file; the address of the JSON Schema, which serves editors, is left out.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parseIncident(text: string, file: string): Incident {
  const incident = withoutSchema(parseWith(IncidentFileSchema, text, file));
  orThrow(referenceProblems(incident, file));
  return incident;
}

/**
 * Reads a bundled knowledge file.
 * @throws {KnowledgeError} with every problem found in it.
 */
export function parseKnowledge(text: string, file: string): Knowledge {
  const knowledge = parseWith(KnowledgeSchema, text, file);
  orThrow(collectionProblems(knowledge.incidents, file));
  return knowledge;
}
