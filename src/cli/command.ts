import { KnowledgeError } from '../knowledge/problem.ts';
import { LineError } from './json-lines.ts';

/** A wrong call: one line that says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Files that are missing, or cannot be read or written. */
const isFileError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error;

/** Whoever reads our output may have had enough of it, as `head` has. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/**
 * Runs a command and sets the exit code: what `main` returns, 1 for a file whose content cannot be used,
 * 2 for a wrong call. An error of our own making is thrown on, with its stack.
 */
export function runCommand(main: (args: readonly string[]) => number): void {
  process.stdout.on('error', endWithReader);
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof UsageError || isFileError(error);
    const isContent = error instanceof KnowledgeError || error instanceof LineError;
    if (!isUsage && !isContent) throw error;
    console.error(error.message);
    process.exitCode = isUsage ? 2 : 1;
  }
}
