import { describe, expect, test } from 'vitest';
import { bundleIncidents, parseNamed } from '../../src/knowledge/bundle.ts';
import { checkFiles } from '../../src/knowledge/check.ts';
import { readIncidentFiles, readKnowledge } from '../../src/knowledge/incident-files.ts';
import { parseKnowledge } from '../../src/knowledge/parse.ts';
import { problemText } from '../../src/knowledge/problem.ts';

// The knowledge file is what readers get: it is tested like code.

const files = readIncidentFiles();
const today = new Date().toISOString().slice(0, 10);

test('every incident keeps every rule', () => {
  expect(checkFiles(files, today).map(problemText)).toEqual([]);
});

describe('all incidents', () => {
  const knowledge = readKnowledge();

  test('make one file that reads back as it was', () => {
    expect(knowledge).toEqual(bundleIncidents(files, knowledge.changes));
    expect(parseKnowledge(JSON.stringify(knowledge), 'knowledge.json')).toEqual(knowledge);
  });

  test('stand in the order of their ids', () => {
    const ids = knowledge.incidents.map(({ id }) => id);
    expect(ids).toEqual(files.map(({ name }) => name.replace('.json', '')).sort());
  });

  test('were last reviewed when the newest version was made', () => {
    expect(knowledge.changes[0]?.date).toBe(knowledge.asOf);
  });

  test('are seldom thin', () => {
    const thin = files.map(parseNamed).filter((incident) => incident.thin);
    expect(thin.length).toBeLessThanOrEqual(files.length / 10);
  });
});
