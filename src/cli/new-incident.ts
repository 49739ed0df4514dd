import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatIncident } from '../knowledge/format.ts';
import { INCIDENTS } from '../knowledge/incident-files.ts';
import { parseIncident } from '../knowledge/parse.ts';
import { UsageError, runCommand } from './command.ts';
import { skeletonOf } from './knowledge/skeleton.ts';

const USAGE = 'usage: npm run knowledge:new -- ID, with an ID such as "uk-harbour-2020"';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Writes the file of a new incident, to be filled in; an incident that exists is never overwritten. */
runCommand((args) => {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0 || !ID.test(id)) throw new UsageError(USAGE);
  const path = join(INCIDENTS, `${id}.json`);
  if (existsSync(path)) throw new UsageError(`knowledge:new: ${id} exists already`);
  const text = formatIncident(skeletonOf(id, new Date().toISOString().slice(0, 10)));
  parseIncident(text, `${id}.json`);
  writeFileSync(path, text, { flag: 'wx' });
  console.log(
    `${relative(process.cwd(), path)} is written. Fill in what stands in capitals, then run: npm run knowledge:check`,
  );
  return 0;
});
