import { describe, expect, test } from 'vitest';
import { parsePack, withPack, withPacks, withoutPack } from '../../src/knowledge/packs.ts';
import { KnowledgeError } from '../../src/knowledge/problem.ts';
import { PACK_LIMITS } from '../../src/knowledge/schema.ts';
import { incident, knowledge, source } from '../support/knowledge.ts';

const pack = (changes: object = {}) => ({
  format: 1,
  id: 'class-9b',
  name: 'Class 9b',
  incidents: [incident()],
  ...changes,
});
const parsed = (value: unknown) => parsePack(JSON.stringify(value), 'class.json');

function problemOf(text: string): string {
  try {
    parsePack(text, 'class.json');
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
  return '';
}

describe('a pack', () => {
  test('that is right is read as it is', () => {
    expect(parsed(pack())).toEqual(pack());
  });

  test('may hold the address of the JSON Schema, as the files of incidents do', () => {
    const $schema = '../incident.schema.json';
    expect(parsed(pack({ incidents: [{ $schema, ...incident() }] }))).toEqual(pack());
  });

  test('adds its incidents under its own id and name', () => {
    const { incidents } = withPacks(knowledge(incident()), [parsed(pack())]);
    expect(incidents.map(({ id, pack: name }) => [id, name])).toEqual([
      ['harbour-2020', undefined],
      ['class-9b.harbour-2020', 'Class 9b'],
    ]);
  });

  test.each([
    ['no JSON', '{', /is not JSON/u],
    ['another format', JSON.stringify(pack({ format: 2 })), /class\.json: format: /u],
    ['no incident', JSON.stringify(pack({ incidents: [] })), /incidents: must hold at least one/u],
    ['an id with a dot', JSON.stringify(pack({ id: 'a.b' })), /id: must be lower-case words/u],
    ['an unknown key', JSON.stringify(pack({ script: 'x' })), /class\.json: script: /u],
    [
      'markup',
      JSON.stringify(pack({ incidents: [incident({ title: 'A <b>bold</b> title' })] })),
      /incidents\.0\.title: must be plain text/u,
    ],
    [
      'a script for a link',
      JSON.stringify(
        pack({ incidents: [incident({ sources: [source({ url: 'javascript:alert(1)' })] })] }),
      ),
      /sources\.0\.url: must be an http\(s\) address/u,
    ],
    [
      'an incident twice',
      JSON.stringify(pack({ incidents: [incident(), incident()] })),
      /holds the id "harbour-2020" more than once/u,
    ],
    [
      'an unknown source',
      JSON.stringify(pack({ incidents: [incident({ sources: [source({ id: 'b' })] })] })),
      /names no source/u,
    ],
    [
      'more than fits',
      ' '.repeat(PACK_LIMITS.characters + 1),
      /is longer than 1000000 characters/u,
    ],
  ])('with %s is refused, and told why', (_, text, reason) => {
    expect(problemOf(text)).toMatch(reason);
  });
});

describe('a list of packs', () => {
  const one = parsed(pack());
  const other = { ...one, id: 'class-9c' };
  const full = Array.from({ length: PACK_LIMITS.packs }, (_, at) => ({ ...one, id: `pack-${at}` }));

  test.each([
    ['an empty list', [], 'added', [one]],
    ['a list with another', [other], 'added', [other, one]],
    [
      'a list with one of its id',
      [{ id: one.id, unreadable: true }, other],
      'replaced',
      [one, other],
    ],
    ['a list with something unreadable', ['?'], 'added', ['?', one]],
    ['a full list', full, 'full', full],
  ])('takes a pack into %s', (_, before, outcome, packs) => {
    expect(withPack(before, one)).toEqual({ outcome, packs });
  });

  test('gives a pack up, and only that', () => {
    expect(withoutPack([one, '?', other], one.id)).toEqual(['?', other]);
  });
});
