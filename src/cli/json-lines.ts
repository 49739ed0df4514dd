import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A line of a file is not as it should be: which line, what is wrong with it. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const BYTE_ORDER_MARK = /^\ufeff/u;

function parseLine<T>(
  line: string,
  schema: v.GenericSchema<unknown, T>,
  fail: (reason: string) => never,
): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('is no JSON');
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return fail(path === null ? issue.message : `${path}: ${issue.message}`);
}

/**
 * Reads a file of one JSON value a line; empty lines are left out.
 * @throws {LineError} at the first line that does not fit the schema
 */
export function readJsonLines<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  const lines = readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, '').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const fail = (reason: string): never => {
      throw new LineError(`${file}:${at + 1}: ${reason}`);
    };
    return [parseLine(line, schema, fail)];
  });
}

/** What another tool uses to tell its records apart, given back as it came. */
export const Id = v.union([v.string(), v.number()], 'the id must be a string or a number');
