import { describe, expect, test } from 'vitest';
import { type Annotation, annotate, survey } from '../src/annotate.ts';
import { readArticleFile } from '../src/cli/read-file.ts';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import { sentencesOf } from '../src/statements/statements.ts';
import type { Article } from '../src/text/article.ts';
import { article } from './support/articles.ts';
import { allowed, figuresOf, labelledArticles, notedIn } from './support/labelled.ts';

const knowledge = readKnowledge();

/** Floors for every labelled article: a wrong note is worse than a missing one. */
const PRECISION_FROM = 0.9;
const RECALL_FROM = 0.5;

const idsOf = (annotations: readonly Annotation[]): string[] =>
  annotations.flatMap(({ matches }) =>
    matches.map(({ incident, claim }) => `${incident}/${claim}`),
  );

describe.each(labelledArticles('tests/articles'))('$name', ({ page, sentences: labels }) => {
  const labelled = readArticleFile(page).articles[0] ?? article([]);
  const annotations = annotate(labelled, knowledge);
  const figures = figuresOf(labels, annotations);

  test('labels every sentence of the article, and no other, in order', () => {
    const labelOf = (text: string) => labels.find(({ begins }) => text.startsWith(begins));
    const read = sentencesOf(labelled).map(
      ({ text }) => labelOf(text)?.begins ?? `(no label) ${text}`,
    );
    expect(read).toEqual(labels.map(({ begins }) => begins));
  });

  test('names claims that there are', () => {
    const known = knowledge.incidents.flatMap(({ id, claims }) =>
      claims.map((claim) => `${id}/${claim.id}`),
    );
    expect(labels.flatMap(allowed).filter((id) => !known.includes(id))).toEqual([]);
  });

  test(`gets notes of which ${PRECISION_FROM * 100} in 100 are right`, () => {
    expect(figures.precision, figures.wrong.join('\n')).toBeGreaterThanOrEqual(PRECISION_FROM);
  });

  test(`gets ${RECALL_FROM * 100} in 100 of the notes that belong there`, () => {
    expect(figures.recall, figures.missed.join('\n')).toBeGreaterThanOrEqual(RECALL_FROM);
  });

  test('gets no note on a sentence that says nothing', () => {
    const silent = labels.filter((label) => allowed(label).length === 0);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((label) => notedIn(annotations, label).length > 0)).toEqual([]);
  });
});

const LABOUR: Article = article(
  [
    ['headline', "Labour hit by 'sophisticated' cyber attack"],
    [
      'paragraph',
      'The Labour Party says that it has experienced a "sophisticated and large-scale cyber attack" on its digital platforms. It said that the attack had failed because of its robust security systems.',
    ],
    ['paragraph', 'A bakery was struck by ransomware on the same day. The weather stayed fine.'],
  ],
  { title: "Labour hit by 'sophisticated' cyber attack", published: '2019-11-12' },
);

const SOPHISTICATED = 'uk-labour-ddos-2019/sophisticated';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

describe('annotating', () => {
  const annotations = annotate(LABOUR, knowledge);

  test('finds the claim of an article', () => {
    expect(idsOf(annotations)).toContain(SOPHISTICATED);
  });

  test('gives stretches of the blocks, in reading order', () => {
    for (const { block, start, end, text } of annotations) {
      expect(LABOUR.blocks[block]?.text.slice(start, end)).toBe(text);
      expect(text).not.toBe('');
    }
    const places = annotations.map(({ block, start }) => block * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('names claims that there are, each once a sentence, with reasons on the page', () => {
    const whole = LABOUR.blocks.map(({ text }) => text.toLowerCase()).join('\n');
    for (const { matches, text } of annotations) {
      expect(new Set(idsOf([{ matches } as Annotation])).size).toBe(matches.length);
      for (const { incident, claim, why } of matches) {
        const known = knowledge.incidents.find(({ id }) => id === incident);
        expect(known?.claims.map(({ id }) => id)).toContain(claim);
        for (const word of why.words) expect(text.toLowerCase()).toContain(word);
        for (const name of why.names) expect(whole).toContain(name.toLowerCase());
        expect(why.score).toBeGreaterThan(0);
        expect(why.score).toBeLessThanOrEqual(1);
      }
    }
  });

  test('lists a statement about an attack on which nothing is on record', () => {
    const text = 'A bakery was struck by ransomware on the same day.';
    const place = { block: 2, start: 0, end: text.length };
    expect(annotations).toContainEqual({ ...place, text, role: 'unmatched', matches: [] });
  });

  test('leaves out what is about no attack', () => {
    expect(annotations.map(({ text }) => text)).not.toContain('The weather stayed fine.');
  });

  test('gives each statement the role of its first match', () => {
    for (const { role, matches } of annotations) expect(role).toBe(matches[0]?.side ?? 'unmatched');
  });

  test('is pure: the same again for the same article, and nothing is changed', () => {
    const input = [frozen(structuredClone(LABOUR)), frozen(structuredClone(knowledge))] as const;
    expect(annotate(...input)).toEqual(annotations);
    expect(annotate(...input)).toEqual(annotations);
  });

  test('counts the sentences that it read', () => {
    expect(survey(LABOUR, knowledge)).toEqual({ sentences: 5, annotations });
  });
});

describe('annotating gives nothing', () => {
  test.each(['de', 'de-DE', 'fr', 'ro'])(
    'for an article that declares the language %s',
    (language) => {
      expect(survey({ ...LABOUR, language }, knowledge)).toEqual({ sentences: 0, annotations: [] });
    },
  );

  test('for an article without text', () => {
    expect(annotate(article([]), knowledge)).toEqual([]);
    expect(annotate(article([['paragraph', '']]), knowledge)).toEqual([]);
  });

  test('for an article about something else', () => {
    const soups = article([
      ['headline', 'Eight soups for a wet November'],
      ['paragraph', 'Labour of love: it takes an hour. Chop the leeks and do not let them burn.'],
    ]);
    expect(annotate(soups, knowledge)).toEqual([]);
  });
});

describe('an article is linked to an incident', () => {
  test.each([null, '', 'en', 'en-US'])('when its language is %j', (language) => {
    expect(idsOf(annotate({ ...LABOUR, language }, knowledge))).toContain(SOPHISTICATED);
  });

  test.each(['2019-11-12', '2019-11-30', null])('when it appeared on %j', (published) => {
    expect(idsOf(annotate({ ...LABOUR, published }, knowledge))).toContain(SOPHISTICATED);
  });

  test.each(['2019-10-31', '2018-11-12', '2009-01-01'])(
    'but not when it appeared on %s, before it',
    (published) => {
      const later = knowledge.incidents.filter(
        ({ period }) => period.from !== null && period.from > published,
      );
      const linked = annotate({ ...LABOUR, published }, knowledge).flatMap(({ matches }) =>
        matches.map(({ incident }) => incident),
      );
      expect(later.map(({ id }) => id)).toContain('uk-labour-ddos-2019');
      expect(linked.filter((id) => later.some((incident) => incident.id === id))).toEqual([]);
    },
  );

  test('but not when it names no victim of one', () => {
    const blocks = LABOUR.blocks.map(
      ({ kind, text }) => [kind, text.replaceAll('Labour', 'Bakers')] as const,
    );
    const incidents = annotate(article(blocks, LABOUR), knowledge).flatMap(({ matches }) =>
      matches.map(({ incident }) => incident),
    );
    expect(incidents).not.toContain('uk-labour-ddos-2019');
  });
});

describe('a very long article', () => {
  const PARAGRAPHS = 10_000;
  const EVERY = 10;
  // A second or two; time that grew with the square of the length would be hours.
  const MILLISECONDS = 60_000;

  test('is read to its end', { timeout: MILLISECONDS }, () => {
    const [headline, claimed] = LABOUR.blocks;
    const other = {
      kind: 'paragraph',
      text: 'The count goes on. Nobody was hacked here.',
    } as const;
    const blocks = Array.from({ length: PARAGRAPHS }, (_, at) =>
      at % EVERY === 0 ? claimed : other,
    );
    const long = {
      ...LABOUR,
      blocks: [headline, ...blocks].filter((block) => block !== undefined),
    };
    const annotations = annotate(long, knowledge);
    expect(annotations.at(-1)?.block).toBe(PARAGRAPHS);
    expect(idsOf(annotations).filter((id) => id === SOPHISTICATED).length).toBeGreaterThanOrEqual(
      PARAGRAPHS / EVERY,
    );
  });
});
