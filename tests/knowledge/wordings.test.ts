import { expect, test } from 'vitest';
import * as v from 'valibot';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { WordingsSchema, factsIn, withWordings, wordingsIn } from '../../src/knowledge/wordings.ts';
import { incident, knowledge } from '../support/knowledge.ts';

const shipped = readKnowledge();

test('facts and wordings of the shipped file make it up again', () => {
  const wordings = v.parse(WordingsSchema, JSON.parse(JSON.stringify(wordingsIn(shipped))));
  expect(withWordings(factsIn(shipped), wordings)).toEqual(shipped);
});

test('the facts hold no wording and no aside', () => {
  const lines = factsIn(shipped).incidents.flatMap(({ asides = [], claims }) => [
    ...asides,
    ...claims.flatMap(({ wordings, answers }) => [
      ...wordings,
      ...answers.flatMap((answer) => answer.wordings),
    ]),
  ]);
  expect(lines).toEqual([]);
});

test('an incident without wordings apart stays as it is', () => {
  const own = knowledge(incident());
  expect(withWordings(own, {})).toEqual(own);
});
