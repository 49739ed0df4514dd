import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../knowledge/incident-files.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { UsageError, runCommand } from './command.ts';
import { claimReviews } from './knowledge/claim-review.ts';
import { rowsOf, toCsv } from './knowledge/csv.ts';

const FORMATS: Readonly<Record<string, (knowledge: Knowledge) => string>> = {
  claimreview: (knowledge) => `${JSON.stringify(claimReviews(knowledge), null, 2)}\n`,
  csv: (knowledge) => toCsv(rowsOf(knowledge)),
};

const USAGE = `usage: npm run --silent knowledge:export -- ${Object.keys(FORMATS).join('|')} [--out FILE]`;

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [name = '', ...more] = positionals;
    const write = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!write || more.length > 0) throw new Error(`"${positionals.join(' ')}" is no format`);
    return { write, out: values.out };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(`knowledge:export: ${reason}; ${USAGE}`);
  }
}

runCommand((args) => {
  const { write, out } = parse(args);
  const text = write(readKnowledge());
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
  return 0;
});
