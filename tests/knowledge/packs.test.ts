import { describe, expect, test } from 'vitest';
import { parsePack, withPacks } from '../../src/knowledge/packs.ts';
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
