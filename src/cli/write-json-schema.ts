import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { incidentJsonSchema } from './knowledge/json-schema.ts';

const FILE = fileURLToPath(new URL('../knowledge/incident.schema.json', import.meta.url));

runCommand(() => {
  writeFileSync(FILE, incidentJsonSchema());
  return 0;
});
