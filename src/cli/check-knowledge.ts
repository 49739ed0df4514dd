import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { IncidentFile } from '../knowledge/bundle.ts';
import { checkFiles } from '../knowledge/check.ts';
import { readIncidentFiles, readKnowledge } from '../knowledge/incident-files.ts';
import { versionOf } from '../knowledge/version.ts';
import { problemText } from '../knowledge/problem.ts';
import { runCommand } from './command.ts';

const readFile = (path: string): IncidentFile => ({
  name: basename(path),
  text: readFileSync(path, 'utf8'),
});

/** Prints each problem of the named files, or of all, on a line of its own; returns the exit code. */
function main(paths: readonly string[]): number {
  const files = paths.length > 0 ? paths.map(readFile) : readIncidentFiles();
  const problems = checkFiles(files, new Date().toISOString().slice(0, 10));
  for (const problem of problems) console.error(problemText(problem));
  if (problems.length > 0) {
    console.error(`Problems: ${problems.length}, in ${files.length} files checked`);
    return 1;
  }
  const { changes, asOf } = readKnowledge();
  console.log(
    `${files.length} files, no problems; version ${versionOf({ changes })}, as of ${asOf}`,
  );
  return 0;
}

runCommand(main);
