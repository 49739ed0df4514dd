import { expect, test } from 'vitest';
import type { Match } from '../../src/matching/match.ts';
import { explain } from '../../src/notes/explain.ts';
import { noteOf } from '../../src/notes/note.ts';
import { claim, incident, knowledge } from '../support/knowledge.ts';

const minor = claim({ id: 'minor', statement: 'The attack was minor.' });
const harbour = incident({ claims: [claim(), minor] });
const known = knowledge(incident({ id: 'airport-2019' }), harbour);

const match = (changes: Partial<Match> = {}): Match => ({
  incident: 'harbour-2020',
  claim: 'minor',
  side: 'claim',
  why: { names: ['Harbour'], words: ['minor'], slots: [], wording: 'it was minor', score: 0.7 },
  ...changes,
});

test('a match is explained by its note and its reasons', () => {
  expect(explain(match(), known)).toEqual({ note: noteOf(harbour, minor, 1), why: match().why });
});

test.each([
  ['incident', match({ incident: 'port-2021' }), 'no claim "port-2021/minor"'],
  ['claim', match({ claim: 'large' }), 'no claim "harbour-2020/large"'],
  ['claim of that incident', match({ incident: 'airport-2019' }), 'no claim "airport-2019/minor"'],
])('a match with an unknown %s is an error', (_, wrong, message) => {
  expect(() => explain(wrong, known)).toThrow(message);
});
