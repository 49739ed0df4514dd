import type { Incident } from './schema.ts';

const SCHEMA = '../incident.schema.json';

/** The one way in which an incident is written to its file: keys in the schema's order, so that changes stay small. */
export const formatIncident = (incident: Incident): string =>
  `${JSON.stringify({ $schema: SCHEMA, ...incident }, null, 2)}\n`;
