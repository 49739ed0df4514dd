import { KnowledgeError, type Problem } from './problem.ts';
import type { Change } from './schema.ts';

const FILE = 'KNOWLEDGE-CHANGES.md';
const HEADING = /^## Version (\d+), (\d{4}-\d{2}-\d{2})$/u;
const ITEM = /^- (.+)$/u;

const problem = (line: number, reason: string): Problem => ({
  file: FILE,
  path: `line ${line}`,
  rule: 'changes',
  reason,
  remedy: 'write `## Version N, YYYY-MM-DD`, newest first, and a list of one-line items under it',
});

interface Reading {
  readonly changes: Change[];
  readonly problems: Problem[];
}

function readLine({ changes, problems }: Reading, text: string, line: number): void {
  const [, version, date] = HEADING.exec(text) ?? [];
  const [, item] = ITEM.exec(text) ?? [];
  if (version !== undefined && date !== undefined) {
    changes.push({ version: Number(version), date, items: [] });
  } else if (text.startsWith('## ')) problems.push(problem(line, 'is no heading of a version'));
  else if (item !== undefined) changes.at(-1)?.items.push(item);
  else if (text !== '' && changes.length > 0) {
    problems.push(problem(line, 'is neither a heading of a version nor an item on one line'));
  }
}

function orderProblems(changes: readonly Change[]): Problem[] {
  if (changes.length === 0) return [problem(1, 'names no version')];
  const fine = changes.every(
    ({ version, date, items }, at) =>
      items.length > 0 && version === changes.length - at && date >= (changes[at + 1]?.date ?? ''),
  );
  return fine ? [] : [problem(1, 'has versions that are not counted, dated and filled in order')];
}

/**
 * Reads what changed in the knowledge file, newest first.
 * @throws {KnowledgeError} when the document does not keep its form.
 */
export function parseChanges(markdown: string): Change[] {
  const reading: Reading = { changes: [], problems: [] };
  for (const [at, line] of markdown.split('\n').entries())
    readLine(reading, line.trimEnd(), at + 1);
  const problems = [...reading.problems, ...orderProblems(reading.changes)];
  if (problems.length > 0) throw new KnowledgeError(problems);
  return reading.changes;
}
