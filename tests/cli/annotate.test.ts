import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const CLAIM =
  'Labour said on Tuesday that it had experienced a "sophisticated and large-scale cyber attack" on its digital platforms.';
const UNKNOWN = 'Hackers also broke into the computers of a bakery.';

const page = (language: string, type: string, ...paragraphs: string[]): string => `<!doctype html>
<html lang="${language}">
  <head>
    <title>Labour hit by cyber attack | The Gazette</title>
    <meta property="og:type" content="${type}" />
    <meta property="article:published_time" content="2019-11-12T12:00:00Z" />
  </head>
  <body>
    <article>
      <h1>Labour hit by cyber attack</h1>
      ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
    </article>
  </body>
</html>`;

const REST = [
  'The party said that the attack had failed because of its robust security systems, and that no data had been lost.',
  'The election will take place on 12 December. Voters have until 26 November to register, the party said in a reminder.',
];

const html = write('article.html', page('en-GB', 'article', CLAIM, UNKNOWN, ...REST));
const shop = write('shop.html', page('en-GB', 'product', CLAIM, UNKNOWN));
const german = write('artikel.html', page('de', 'article', CLAIM, ...REST));
const text = write(
  'article.txt',
  `Labour hit by cyber attack\n\n${CLAIM}\n\n${UNKNOWN}\n\n${REST.join('\n\n')}\n`,
);
const empty = write('empty.txt', '');
const missing = join(folder, 'missing.html');

const annotate = (...args: string[]) => run('src/cli/annotate.ts', ...args);

const lines = (output: string): string[] => output.split('\n').filter(Boolean);

// A run starts Node and compiles: one run serves many tests.
const [asJson, forPeople, wrongCall] = await Promise.all([
  annotate('--json', html, missing, text, folder, shop, german, empty),
  annotate(html, text, shop),
  annotate('--jsno', html),
]);
const results = lines(asJson.stdout).map((line) => JSON.parse(line));
if (results.length === 0) throw new Error(`annotate printed nothing: ${asJson.stderr}`);

const SHAPE = {
  file: expect.any(String),
  page: {
    title: expect.toBeOneOf([expect.any(String), null]),
    published: expect.toBeOneOf([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u), null]),
    language: expect.toBeOneOf([expect.any(String), null]),
    isNews: expect.any(Boolean),
  },
  statements: expect.any(Array),
  timing: { readMs: expect.any(Number), annotateMs: expect.any(Number) },
};

const STATEMENT_SHAPE = {
  text: expect.any(String),
  block: expect.any(Number),
  start: expect.any(Number),
  end: expect.any(Number),
  role: expect.toBeOneOf(['claim', 'answer', 'unmatched']),
  notes: expect.any(Array),
};

const NOTE_SHAPE = {
  incident: expect.any(String),
  claim: expect.any(String),
  why: {
    names: expect.any(Array),
    words: expect.any(Array),
    slots: expect.any(Array),
    wording: expect.any(String),
    score: expect.any(Number),
  },
};

describe('--json', () => {
  test('gives one line for each file that could be read, in their order', () => {
    expect(results.map(({ file }) => file)).toEqual([html, text, shop, german, empty]);
  });

  test('gives lines of one shape', () => {
    for (const result of results) {
      expect(result).toEqual(SHAPE);
      expect(Object.keys(result)).toEqual(Object.keys(SHAPE));
    }
  });

  test('gives statements of one shape', () => {
    const statements = results.flatMap((result) => result.statements);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toEqual(STATEMENT_SHAPE);
  });

  test('gives notes of one shape, with a reason', () => {
    const notes = results.flatMap((result) =>
      result.statements.flatMap((one: typeof STATEMENT_SHAPE) => one.notes),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(note).toEqual(NOTE_SHAPE);
      expect(note.why.names.length).toBeGreaterThan(0);
      expect(note.why.words.length).toBeGreaterThan(0);
    }
  });

  const [fromHtml, fromText, fromShop, fromGerman, fromEmpty] = results;
  const noteIds = (result: typeof fromHtml, sentence: string): string[] =>
    result.statements
      .filter((statement: { text: string }) => statement.text === sentence)
      .flatMap(({ notes }: { notes: { incident: string; claim: string }[] }) =>
        notes.map(({ incident, claim }) => `${incident}/${claim}`),
      );

  test('tells what is known of a page', () => {
    expect(fromHtml.page).toEqual({
      title: 'Labour hit by cyber attack',
      published: '2019-11-12',
      language: 'en-GB',
      isNews: true,
    });
  });

  test('tells that a text has no date and no language', () => {
    const title = 'Labour hit by cyber attack';
    expect(fromText.page).toEqual({ title, published: null, language: null, isNews: true });
  });

  test.each([
    ['page', fromHtml],
    ['text', fromText],
  ])('finds the claim in a %s', (_, result) => {
    expect(noteIds(result, CLAIM)).toContain('uk-labour-ddos-2019/sophisticated');
  });

  test.each([
    ['page', fromHtml],
    ['text', fromText],
  ])('lists the statement of a %s on which nothing is on record', (_, result) => {
    const statement = result.statements.find((one: { text: string }) => one.text === UNKNOWN);
    expect(statement).toMatchObject({ role: 'unmatched', notes: [] });
  });

  test.each([
    ['a page that is no news', fromShop, false],
    ['an article in another language', fromGerman, true],
    ['an empty file', fromEmpty, true],
  ])('gives nothing for %s', (_, result, isNews) => {
    expect(result.statements).toEqual([]);
    expect(result.page.isNews).toBe(isNews);
  });

  test('measures times', () => {
    for (const { timing } of results) {
      expect(timing.readMs).toBeGreaterThanOrEqual(0);
      expect(timing.annotateMs).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('files that cannot be read', () => {
  test('give a line each that names the file and the reason', () => {
    expect(lines(asJson.stderr)).toEqual([
      expect.stringMatching(/^annotate: .*missing\.html: ENOENT/u),
      expect.stringMatching(/^annotate: .*annotate-.*: EISDIR/u),
    ]);
  });

  test('make the command fail', () => {
    expect(asJson.code).toBe(1);
  });
});

describe('for people', () => {
  const shown = forPeople.stdout.replace(/\s+/gu, ' ');

  test('nothing but the answer is printed', () => {
    expect(forPeople).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [html, '2019-11-12'],
    [text, 'no date'],
  ])('%s is named with its title and day', (file, day) => {
    expect(shown).toContain(`${file} Labour hit by cyber attack · ${day} `);
  });

  test('each marked sentence is shown with label, claim, answers with links, and the reason', () => {
    expect(shown).toContain(`“${CLAIM}” (makes a claim) [`);
    expect(shown).toMatch(
      /\[[A-Z][a-z ]+\] \w.* Claim: \w.* disputes: \w.* \(.+\) https:\/\/.+ Why here: \w/u,
    );
    expect(shown).toContain('· uk-labour-ddos-2019/sophisticated ');
  });

  test('statements on which nothing is on record are listed', () => {
    expect(shown).toMatch(/ \d+ with a note, \d+ about cyber attacks with nothing on record /u);
    expect(shown).toContain(` - ${UNKNOWN} `);
  });

  test('a page that is no news is said to be none', () => {
    const aboutShop = shown.slice(shown.indexOf(shop));
    expect(aboutShop).toContain(' Not a news article: nothing is annotated. 0 with a note, ');
  });

  test('lines fit a terminal, addresses apart', () => {
    const WIDTH = 96;
    const long = lines(forPeople.stdout).filter(
      (line) => line.length > WIDTH && line.trim().includes(' '),
    );
    expect(long).toEqual([]);
  });
});

test('a wrong call fails with the usage on one line', () => {
  expect(wrongCall).toMatchObject({ code: 2, stdout: '' });
  expect(lines(wrongCall.stderr)).toEqual([
    expect.stringMatching(/^annotate: .*'--jsno'.*; usage: .+$/u),
  ]);
});
