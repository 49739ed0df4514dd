import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';

export interface AnnotateArguments {
  readonly json: boolean;
  readonly files: readonly string[];
}

export const USAGE = 'usage: npm run --silent annotate -- [--json] FILE…';

/** @throws {UsageError} */
export function parseAnnotateArguments(args: readonly string[]): AnnotateArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error('name at least one file');
    return { json: values.json, files: positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(`annotate: ${reason}; ${USAGE}`);
  }
}
