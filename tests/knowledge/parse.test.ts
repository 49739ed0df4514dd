import { describe, expect, test } from 'vitest';
import { type IncidentFile, bundleIncidents } from '../../src/knowledge/bundle.ts';
import { parseIncident, parseKnowledge } from '../../src/knowledge/parse.ts';
import { KnowledgeError, type Problem } from '../../src/knowledge/problem.ts';
import type { Incident } from '../../src/knowledge/schema.ts';
import { answer, claim, incident, knowledge, source } from '../support/knowledge.ts';

const FILE = 'harbour-2020.json';

function problemsOf(parse: () => unknown): readonly Problem[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
  return [];
}

const parsed = (value: unknown) => problemsOf(() => parseIncident(JSON.stringify(value), FILE));

const CHANGES = [{ version: 1, date: '2020-06-01', items: ['All.'] }];

const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

const without = (key: keyof Incident): unknown => ({ ...incident(), [key]: undefined });

describe('an incident file', () => {
  test('that is right is read as it is', () => {
    expect(parseIncident(JSON.stringify(incident()), FILE)).toEqual(incident());
  });

  test.each([
    ['a gist of 140 characters', incident({ claims: [claim({ gist: 'x'.repeat(140) })] })],
    ['a summary of 60 words', incident({ summary: words(60) })],
    ['a quote of 12 words', incident({ claims: [claim({ quote: words(12) })] })],
    [
      'no quote',
      incident({ claims: [claim({ quote: null, answers: [answer({ quote: null })] })] }),
    ],
    ['29 February of a leap year', incident({ reviewed: '2020-02-29' })],
    ['no dates', incident({ period: { from: null, to: null } })],
    [
      'an address without encryption',
      incident({ sources: [source({ url: 'http://gazette.example/' })] }),
    ],
  ])('with %s is right', (_, value) => {
    expect(parsed(value)).toEqual([]);
  });

  /** What is wrong, the path that must be named, and the reason that must be given. */
  const WRONG: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['nothing in it', null, '(top level)', /Expected Object/u],
    ['no title', without('title'), 'title', /Expected "title" but received undefined/u],
    ['no review date', without('reviewed'), 'reviewed', /Expected "reviewed"/u],
    [
      'a number for a title',
      { ...incident(), title: 4 },
      'title',
      /Expected string but received 4/u,
    ],
    ['a key that nobody knows', { ...incident(), titel: 'x' }, 'titel', /Expected never/u],
    ['an empty title', incident({ title: '' }), 'title', /must not be empty/u],
    ['white space around a title', incident({ title: ' x' }), 'title', /white space/u],
    ['an id with capitals', incident({ id: 'Harbour' }), 'id', /lower-case words/u],
    [
      'a day that does not exist',
      incident({ reviewed: '2019-02-29' }),
      'reviewed',
      /a day that exists/u,
    ],
    [
      'a month that does not exist',
      incident({ reviewed: '2019-13-01' }),
      'reviewed',
      /a day that exists/u,
    ],
    ['a day written in words', incident({ reviewed: '4 March 2020' }), 'reviewed', /YYYY-MM-DD/u],
    [
      'a date without a day',
      incident({ period: { from: '2020-03', to: null } }),
      'period.from',
      /YYYY-MM-DD/u,
    ],
    ['a long summary', incident({ summary: words(61) }), 'summary', /at most 60 words/u],
    ['no claim', incident({ claims: [] }), 'claims', /at least one claim/u],
    ['no source', incident({ sources: [], claims: [] }), 'sources', /at least one source/u],
    [
      'a long gist',
      incident({ claims: [claim({ gist: 'x'.repeat(141) })] }),
      'claims.0.gist',
      /at most 140 characters/u,
    ],
    [
      'a quote of 13 words',
      incident({ claims: [claim({ quote: words(13) })] }),
      'claims.0.quote',
      /at most 12 words/u,
    ],
    [
      'a quote of 13 words in an answer',
      incident({ claims: [claim({ answers: [answer(), answer({ quote: words(13) })] })] }),
      'claims.0.answers.1.quote',
      /at most 12 words/u,
    ],
    [
      'a claim without an answer',
      incident({ claims: [claim({ answers: [] })] }),
      'claims.0.answers',
      /at least one/u,
    ],
    [
      'a topic that nobody knows',
      incident({ claims: [claim({ topic: 'weather' as never })] }),
      'claims.0.topic',
      /"severity" \| .* but received "weather"/u,
    ],
    [
      'a stance that nobody knows',
      incident({ claims: [claim({ answers: [answer({ stance: 'debunks' as never })] })] }),
      'claims.0.answers.0.stance',
      /received "debunks"/u,
    ],
    [
      'a source that the file does not hold',
      incident({ claims: [claim({ source: 'times' })] }),
      'claims.0.source',
      /names no source of this file: "times"/u,
    ],
    [
      'an answer from a source that the file does not hold',
      incident({ claims: [claim({ answers: [answer({ source: 'times' })] })] }),
      'claims.0.answers.0.source',
      /names no source of this file: "times"/u,
    ],
    [
      'two claims of one id',
      incident({ claims: [claim(), claim({ statement: 'x' })] }),
      'claims',
      /the id "serious" more than once/u,
    ],
    [
      'two sources of one id',
      incident({ sources: [source(), source({ title: 'x' })] }),
      'sources',
      /the id "gazette" more than once/u,
    ],
    [
      'an address that is none',
      incident({ sources: [source({ url: 'gazette.example' })] }),
      'sources.0.url',
      /http\(s\)/u,
    ],
    [
      'an address that runs code',
      incident({ sources: [source({ url: 'javascript:alert(1)' })] }),
      'sources.0.url',
      /http\(s\)/u,
    ],
    [
      'an address with a user name',
      incident({ sources: [source({ url: 'https://me:secret@gazette.example/' })] }),
      'sources.0.url',
      /http\(s\)/u,
    ],
    [
      'a country in words',
      incident({
        parties: [{ role: 'victim', name: 'x', aliases: [], country: 'Britain', basis: null }],
      }),
      'parties.0.country',
      /ISO 3166/u,
    ],
  ];

  test.each(WRONG)('with %s is refused, and told why', (_, value, path, reason) => {
    expect(parsed(value)).toContainEqual(
      expect.objectContaining({
        file: FILE,
        path,
        reason: expect.stringMatching(reason),
      }),
    );
  });

  test.each(['', '{', '{"id": "x",}', 'id: x'])(
    'that is not JSON (%j) is refused, and told why',
    (text) => {
      const problems = problemsOf(() => parseIncident(text, FILE));
      expect(problems).toEqual([
        expect.objectContaining({
          file: FILE,
          path: '(top level)',
          reason: expect.stringMatching(/^is not JSON: ./u),
        }),
      ]);
    },
  );

  test('with several things wrong is told all of them', () => {
    const wrong = incident({
      id: 'A',
      reviewed: 'now',
      claims: [claim({ gist: '' }), claim({ quote: words(13) })],
    });
    expect(parsed(wrong).map(({ path }) => path)).toEqual([
      'id',
      'claims.0.gist',
      'claims.1.quote',
      'reviewed',
    ]);
  });

  test('with several wrong references is told all of them', () => {
    const wrong = incident({
      claims: [claim({ source: 'a' }), claim({ answers: [answer({ source: 'b' })] })],
    });
    expect(parsed(wrong).map(({ path }) => path)).toEqual([
      'claims',
      'claims.0.source',
      'claims.1.answers.0.source',
    ]);
  });

  test('that is wrong gives a message of one line a problem, with file, path and reason', () => {
    const text = JSON.stringify(incident({ id: 'A', title: '' }));
    expect(() => parseIncident(text, FILE)).toThrow(
      /^harbour-2020\.json: id: must be .* \[schema\] → .*\nharbour-2020\.json: title: must not be empty \[schema\] → [^\n]*$/u,
    );
  });
});

const file = (value: Incident, name = `${value.id}.json`): IncidentFile => ({
  name,
  text: JSON.stringify(value),
});

describe('bundling', () => {
  const early = incident({ id: 'a-2019', reviewed: '2020-07-02' });
  const late = incident({ id: 'b-2018', reviewed: '2020-06-30' });

  test('puts the incidents in the order of their ids', () => {
    const { incidents } = bundleIncidents([file(late), file(early)], CHANGES);
    expect(incidents.map(({ id }) => id)).toEqual(['a-2019', 'b-2018']);
  });

  test('is as of the newest review', () => {
    expect(bundleIncidents([file(late), file(early)], CHANGES).asOf).toBe('2020-07-02');
  });

  test('gives the same whatever the order of the files', () => {
    expect(bundleIncidents([file(late), file(early)], CHANGES)).toEqual(
      bundleIncidents([file(early), file(late)], CHANGES),
    );
  });

  test.each(['other.json', 'x-a-2019.json', 'a-2019.JSON', 'a-2019.json.json'])(
    'refuses the incident a-2019 in the file %s',
    (name) => {
      expect(problemsOf(() => bundleIncidents([file(early, name)], CHANGES))).toEqual([
        expect.objectContaining({ file: name, path: 'id', reason: 'belongs in a-2019.json' }),
      ]);
    },
  );

  test('lists the problems of all files', () => {
    const files = [
      { name: 'a.json', text: '{' },
      file(early),
      file(incident({ title: '', summary: '' })),
    ];
    const problems = problemsOf(() => bundleIncidents(files, CHANGES));
    expect(problems.map(({ file: name, path }) => `${name} ${path}`)).toEqual([
      'a.json (top level)',
      'harbour-2020.json title',
      'harbour-2020.json summary',
    ]);
  });

  test('refuses to make a file of nothing', () => {
    expect(problemsOf(() => bundleIncidents([], CHANGES))).toEqual([
      expect.objectContaining({ file: 'incidents', reason: 'holds no incident' }),
    ]);
  });
});

describe('a bundled file', () => {
  const read = (value: unknown) =>
    problemsOf(() => parseKnowledge(JSON.stringify(value), 'knowledge.json'));

  test('that is right is read as it is', () => {
    const value = knowledge(incident());
    expect(parseKnowledge(JSON.stringify(value), 'knowledge.json')).toEqual(value);
  });

  test.each([
    ['another format', { ...knowledge(incident()), format: 2 }, 'format'],
    ['two incidents of one id', knowledge(incident(), incident()), 'incidents'],
    ['a problem inside', knowledge(incident({ title: '' })), 'incidents.0.title'],
    [
      'a reference to nothing',
      knowledge(incident({ claims: [claim({ source: 'x' })] })),
      'incidents.0.claims.0.source',
    ],
  ])('with %s is refused', (_, value, path) => {
    expect(read(value)).toContainEqual(expect.objectContaining({ file: 'knowledge.json', path }));
  });
});
