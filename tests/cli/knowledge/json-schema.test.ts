import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { incidentJsonSchema } from '../../../src/cli/knowledge/json-schema.ts';
import { readIncidentFiles } from '../../../src/knowledge/incident-files.ts';
import { incident } from '../../support/knowledge.ts';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(incidentJsonSchema()) as object);

describe('the JSON Schema for editors', () => {
  test('is written as the schema in code says; if not: npm run knowledge:schema', () => {
    const written = readFileSync('src/knowledge/incident.schema.json', 'utf8');
    expect(written).toBe(incidentJsonSchema());
  });

  test.each(readIncidentFiles())('lets $name pass', ({ text }) => {
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  test.each([
    ['an unknown key', { ...incident(), titel: 'x' }],
    ['a missing key', { ...incident(), sources: undefined }],
    ['another schema', { ...incident(), $schema: './other.json' }],
    ['a number for a title', { ...incident(), title: 4 }],
    ['a date of another form', { ...incident(), reviewed: '1 June 2020' }],
  ])('refuses %s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
