import { toJsonSchema } from '@valibot/to-json-schema';
import { IncidentFileSchema } from '../../knowledge/schema.ts';

/**
 * The JSON Schema of an incident file, for completion and validation in editors. Checks that no JSON Schema can
 * express, such as counts of words, are left to `npm run knowledge:check`.
 */
export const incidentJsonSchema = (): string => {
  const schema = toJsonSchema(IncidentFileSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'An incident of Rejoinder’s knowledge file' }, null, 2)}\n`;
};
