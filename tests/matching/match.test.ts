import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/knowledge/schema.ts';
import { type Match, indexKnowledge, matchSentences } from '../../src/matching/match.ts';
import { sentencesOf } from '../../src/statements/statements.ts';
import { article } from '../support/articles.ts';
import { answer, claim, incident, knowledge } from '../support/knowledge.ts';

const VICTIM: Party = {
  role: 'victim',
  name: 'Port of Larne',
  aliases: [],
  country: 'GB',
  basis: null,
};

const HARBOUR = incident({
  parties: [VICTIM],
  claims: [
    claim({
      id: 'sophisticated',
      statement: 'The attack was large and sophisticated.',
      quote: null,
      wordings: [
        'the port suffered a sophisticated and large-scale cyber attack',
        'a highly advanced assault on a massive scale',
      ],
      answers: [
        answer({
          statement: 'The agency called the attack low level.',
          quote: null,
          wordings: ['the agency dismissed it as low level', 'a minor affair, officials thought'],
        }),
      ],
    }),
    claim({
      id: 'data-stolen',
      topic: 'data-loss',
      statement: 'The attackers stole 143 million passenger records.',
      quote: null,
      wordings: [
        'hackers stole the records of 143 million passengers',
        '143m passengers had data stolen',
      ],
      answers: [
        answer({
          statement: 'The port found no evidence that data was taken.',
          quote: null,
          wordings: ['no data was taken, the port said'],
        }),
      ],
    }),
  ],
});

const INDEX = indexKnowledge(knowledge(HARBOUR));

/** The matches of a sentence in an article on the attack. */
function matchesOf(sentence: string): Match[] {
  const read = article(
    [
      ['headline', 'Port of Larne hit by cyber attack'],
      ['paragraph', sentence],
    ],
    { published: '2020-03-05' },
  );
  const sentences = sentencesOf(read);
  const at = sentences.findIndex(({ text }) => text === sentence);
  return matchSentences(read, sentences, INDEX).get(at) ?? [];
}

describe('a sentence is matched to a claim', () => {
  test.each<[string, string, string, Match['side']]>([
    [
      'as recorded',
      'The port suffered a sophisticated and large-scale cyber attack.',
      'sophisticated',
      'claim',
    ],
    [
      'in words of the same meaning',
      'Officials spoke of a complex and huge assault.',
      'sophisticated',
      'claim',
    ],
    [
      'with a number in another form',
      'Hackers stole 143,000,000 passengers’ records.'.replace('’', "'"),
      'data-stolen',
      'claim',
    ],
    ['by its answer', 'The agency dismissed it as a low-level attack.', 'sophisticated', 'answer'],
  ])('%s', (_, sentence, id, side) => {
    expect(matchesOf(sentence).map(({ claim: name, side: of }) => [name, of])).toEqual([
      [id, side],
    ]);
  });
});

test.each([
  'Ferries to Cairnryan will sail again on Friday.',
  'The attack began on Tuesday.',
  'The harbour master thanked passengers for their patience.',
])('a sentence that says no claim is left alone: %s', (sentence) => {
  expect(matchesOf(sentence)).toEqual([]);
});

test('a sentence that says two claims gets both', () => {
  const sentence =
    'It was a sophisticated and large-scale attack, and hackers stole the records of 143 million passengers.';
  expect(
    matchesOf(sentence)
      .map(({ claim: id }) => id)
      .sort(),
  ).toEqual(['data-stolen', 'sophisticated']);
});

test('a match says why: names, words, the nearest wording and its strength', () => {
  const [match] = matchesOf('The port suffered a sophisticated and large-scale cyber attack.');
  expect(match?.why.names).toEqual(['Port of Larne']);
  expect(match?.why.words).toEqual(expect.arrayContaining(['sophisticated', 'large', 'scale']));
  expect(match?.why.wording).toBe('the port suffered a sophisticated and large-scale cyber attack');
  expect(match?.why.score).toBeGreaterThan(0.42);
  expect(match?.why.score).toBeLessThanOrEqual(1);
});
