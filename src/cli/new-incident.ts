import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { Slug } from '../knowledge/fields.ts';
import { formatIncident } from '../knowledge/format.ts';
import { INCIDENTS } from '../knowledge/incident-files.ts';
import { parseIncident } from '../knowledge/parse.ts';
import { UsageError, runCommand } from './command.ts';
import { skeletonOf } from './knowledge/skeleton.ts';

const USAGE =
  'usage: npm run knowledge:new -- ID, with an ID of lower-case words joined by hyphens such as "uk-harbour-2020"';

/** Writes the file of a new incident, to be filled in; an incident that exists is never overwritten. */
runCommand((args) => {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0 || !v.is(Slug, id)) throw new UsageError(USAGE);
  const path = join(INCIDENTS, `${id}.json`);
  if (existsSync(path)) throw new UsageError(`knowledge:new: ${id} exists already`);
  const text = formatIncident(skeletonOf(id, new Date().toISOString().slice(0, 10)));
  parseIncident(text, `${id}.json`);
  writeFileSync(path, text, { flag: 'wx' });
  console.log(
    `${relative(process.cwd(), path)} is written. Write what stands in capitals, put the guesses right, then run: npm run knowledge:check`,
  );
  return 0;
});
