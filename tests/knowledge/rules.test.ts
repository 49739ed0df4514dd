import { describe, expect, test } from 'vitest';
import { checkFiles, RULES } from '../../src/knowledge/check.ts';
import { formatIncident } from '../../src/knowledge/format.ts';
import { parseIncident } from '../../src/knowledge/parse.ts';
import { judgementsIn } from '../../src/knowledge/rules/tone.ts';
import type { Incident } from '../../src/knowledge/schema.ts';
import { answer, claim, incident, source } from '../support/knowledge.ts';

const TODAY = '2020-07-01';

const many = (about: string): string[] =>
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((n) => `${about} ${n}`);

const fullAnswer = answer({ wordings: many('minor') });
const fullClaim = claim({ wordings: many('grave'), answers: [fullAnswer] });
const full = (changes: Partial<Incident> = {}): Incident =>
  incident({
    claims: [fullClaim],
    sources: [source({ tier: 'official', date: '2020-03-06' })],
    ...changes,
  });

const fileOf = (value: Incident) => ({
  name: `${value.id}.json`,
  text: formatIncident(parseIncident(JSON.stringify(value), value.id)),
});
const problemsOf = (...values: Incident[]) => checkFiles(values.map(fileOf), TODAY);

const withClaim = (changes: Parameters<typeof claim>[0]): Incident =>
  full({ claims: [{ ...fullClaim, ...changes }] });
const withAnswer = (changes: Parameters<typeof answer>[0]): Incident =>
  withClaim({ answers: [{ ...fullAnswer, ...changes }] });
const withSource = (changes: Parameters<typeof source>[0]): Incident =>
  full({ sources: [source({ tier: 'official', date: '2020-03-06', ...changes })] });

const expert = answer({ kind: 'expert-assessment', wordings: ['an expert agreed'] });

/** An incident that breaks a rule in one place: which rule, what it holds, where, and the reason. */
const BROKEN: readonly (readonly [string, Incident, string, RegExp])[] = [
  [
    'dates-in-order',
    full({
      period: { from: '2020-03-05', to: '2020-03-04' },
      claims: [{ ...fullClaim, date: null }],
    }),
    'period',
    /ends \(2020-03-04\) before/u,
  ],
  ['dates-in-order', withClaim({ date: '2020-03-01' }), 'claims.0.date', /before the incident/u],
  [
    'dates-in-order',
    withAnswer({ date: '2020-03-09' }),
    'claims.0.answers.0.date',
    /after its source appeared/u,
  ],
  [
    'dates-in-order',
    full({ reviewed: '2020-03-04', sources: [source({ tier: 'official', date: null })] }),
    'claims.0.answers.0.date',
    /after the review/u,
  ],
  [
    'filled-in',
    full({ title: 'WHAT HAPPENED TO WHOM, MONTH AND YEAR' }),
    'title',
    /still to be filled in/u,
  ],
  ['reviewed-lately', full({ reviewed: '2020-07-02' }), 'reviewed', /yet to come/u],
  [
    'clean-addresses',
    withSource({ url: 'http://gazette.example/' }),
    'sources.0.url',
    /uses http/u,
  ],
  [
    'clean-addresses',
    withSource({ url: 'https://gazette.example/?utm_source=x' }),
    'sources.0.url',
    /tracking parameter "utm_source"/u,
  ],
  [
    'clean-addresses',
    withSource({ url: 'https://192.0.2.1/' }),
    'sources.0.url',
    /no proper host/u,
  ],
  [
    'clean-addresses',
    withSource({ url: 'https://GAZETTE.example/' }),
    'sources.0.url',
    /normal form/u,
  ],
  ['neutral-tone', full({ title: 'The bogus attack' }), 'title', /judges: bogus/u],
  ['neutral-tone', withClaim({ gist: 'The report was false.' }), 'claims.0.gist', /judges: false/u],
  [
    'neutral-tone',
    withAnswer({ statement: 'It was a hoax.' }),
    'claims.0.answers.0.statement',
    /hoax/u,
  ],
  [
    'attributions-answered',
    withClaim({ topic: 'attribution' }),
    'claims.0.answers',
    /no independent answer/u,
  ],
  [
    'attributions-answered',
    withClaim({ topic: 'attribution', answers: [fullAnswer, expert], notFound: ['official'] }),
    'claims.0.answers',
    /says that no official answer was found/u,
  ],
  [
    'attributions-answered',
    withClaim({ notFound: ['official'] }),
    'claims.0.notFound',
    /attributes nothing/u,
  ],
  [
    'answers-in-order',
    withClaim({ answers: [expert, fullAnswer] }),
    'claims.0.answers',
    /not in the order/u,
  ],
  [
    'enough-wordings',
    withClaim({ wordings: many('grave').slice(1) }),
    'claims.0.wordings',
    /hold 7 wordings/u,
  ],
  [
    'enough-wordings',
    withAnswer({ wordings: many('minor').slice(1) }),
    'claims.0.answers',
    /hold 7 wordings/u,
  ],
  [
    'enough-wordings',
    withClaim({ wordings: [...many('grave'), 'grave one'] }),
    'claims.0.wordings',
    /twice: “grave one”/u,
  ],
  [
    'sources-cited',
    full({ sources: [source({ tier: 'official', date: '2020-03-06' }), source({ id: 'other' })] }),
    'sources.1',
    /"other" is cited nowhere/u,
  ],
  [
    'omissions-kept',
    full({ omitted: [{ claim: 'serious', reason: 'No answer.' }] }),
    'omitted.0',
    /among the claims/u,
  ],
  [
    'parties-grounded',
    full({ parties: [{ role: 'suspect', name: 'Gang', aliases: [], country: null, basis: null }] }),
    'parties.0.basis',
    /no ground for the suspect/u,
  ],
  [
    'parties-grounded',
    full({ parties: [{ role: 'victim', name: 'Port', aliases: [], country: null, basis: 'x' }] }),
    'parties.0.basis',
    /being a victim/u,
  ],
  [
    'countries-known',
    full({ parties: [{ role: 'victim', name: 'Port', aliases: [], country: 'QX', basis: null }] }),
    'parties.0.country',
    /"QX" is no country/u,
  ],
  ['thin-flagged', withSource({ tier: 'newsroom' }), 'thin', /no official/u],
  ['thin-flagged', full({ thin: true }), 'thin', /is flagged thin/u],
];

describe('the rules', () => {
  test('find nothing in a file that keeps them', () => {
    expect(problemsOf(full())).toEqual([]);
  });

  test.each(BROKEN)('%s: %#', (rule, value, path, reason) => {
    expect(problemsOf(value)).toEqual([
      {
        file: 'harbour-2020.json',
        path,
        rule,
        reason: expect.stringMatching(reason),
        remedy: expect.stringMatching(/\w/u),
      },
    ]);
  });

  test('are all held by a case above', () => {
    const held = new Set(BROKEN.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });

  test.each([
    ['a page that is kept up to date', withSource({ keptUpToDate: true, date: '2020-03-01' })],
    [
      'an attribution that both sides answer',
      withClaim({ topic: 'attribution', answers: [fullAnswer, expert] }),
    ],
    [
      'an attribution that says which side is missing',
      withClaim({ topic: 'attribution', notFound: ['independent'] }),
    ],
    [
      'a file without first-hand sources that says so',
      full({ thin: true, sources: [source({ date: null })] }),
    ],
  ])('let pass %s', (_, value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  test('want a review within twelve months of the day of the check', () => {
    const file = fileOf(full());
    expect(checkFiles([file], '2021-06-01')).toEqual([]);
    expect(checkFiles([file], '2021-06-02').map(({ rule }) => rule)).toEqual(['reviewed-lately']);
  });

  test('want the canonical form', () => {
    const { name, text } = fileOf(full());
    const written = JSON.stringify(JSON.parse(text));
    expect(checkFiles([{ name, text: written }], TODAY)).toMatchObject([
      { rule: 'canonical-format', remedy: 'npm run knowledge:format' },
    ]);
  });

  test('want gists that differ between incidents', () => {
    const other = { ...full(), id: 'port-2020', title: 'Attack on the port' };
    expect(problemsOf(full(), other)).toMatchObject([
      { file: 'port-2020.json', path: 'claims.0.gist', rule: 'no-twins' },
    ]);
  });

  test('want claims that differ within an incident', () => {
    const twin = { ...fullClaim, id: 'serious-too', gist: 'Nobody else has said a word about it.' };
    expect(problemsOf(full({ claims: [fullClaim, twin] }))).toMatchObject([
      { path: 'claims.1.statement', rule: 'no-twins' },
    ]);
  });

  test('go on after a file that cannot be read', () => {
    const problems = checkFiles(
      [{ name: 'a.json', text: '{' }, fileOf(full({ thin: true }))],
      TODAY,
    );
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['a.json', 'json'],
      ['harbour-2020.json', 'thin-flagged'],
    ]);
  });
});

test.each([
  ['The report was false.', null, ['false']],
  ['He said that it was a hoax, a lie.', 'a hoax', ['lie']],
  ['Russia staged a false flag by fake e-mails.', null, []],
  ['It was a false alarm.', null, []],
  ['The alert believed the earlier lieutenant.', null, []],
])('in %j with the quote %j, %j is a judgement', (text, quote, words) => {
  expect(judgementsIn(text, quote)).toEqual(words);
});
