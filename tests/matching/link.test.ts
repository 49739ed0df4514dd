import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/matching/link-index.ts';
import { linkIncidents } from '../../src/matching/link.ts';
import { type KnowledgeIndex, indexKnowledge } from '../../src/matching/match.ts';
import { parseSentence } from '../../src/matching/parsed-sentence.ts';
import { readingOf } from '../../src/matching/reading.ts';
import { sentencesOf } from '../../src/statements/statements.ts';
import type { Article } from '../../src/text/article.ts';
import { article } from '../support/articles.ts';
import { claim, incident, knowledge } from '../support/knowledge.ts';

const HARBOUR = incident({
  parties: [
    {
      role: 'victim',
      name: 'Port of Larne',
      aliases: ['Larne Harbour'],
      country: 'GB',
      basis: null,
    },
    { role: 'suspect', name: 'Grey Gull', aliases: [], country: null, basis: 'claimed it' },
  ],
  names: ['GullWorm'],
});
const BANK = incident({
  id: 'bank-2020',
  period: { from: '2020-03-01', to: '2020-03-02' },
  parties: [{ role: 'victim', name: 'Northern Bank', aliases: [], country: 'GB', basis: null }],
});
const TOPIC = incident({
  id: 'general-floods',
  period: { from: null, to: null },
  kinds: ['topic'],
  names: ['denial of service'],
  parties: [],
});

const INDEX = indexKnowledge(knowledge(HARBOUR, BANK, TOPIC));

const linksOf = (read: Article, index: KnowledgeIndex): Link[] =>
  linkIncidents(
    readingOf(
      read,
      sentencesOf(read).map((sentence) => parseSentence(sentence, index.names)),
    ),
    index.links,
  );

const linked = (read: Article): string[] => linksOf(read, INDEX).map(({ incident: { id } }) => id);

const story = (headline: string, text: string, published: string | null = '2020-03-05'): Article =>
  article(
    [
      ['headline', headline],
      ['paragraph', text],
    ],
    { published },
  );

const HEADLINE = 'Port of Larne hit by cyber attack';
const TEXT = 'Hackers struck the Port of Larne on Tuesday.';

describe('an article is linked to an incident', () => {
  test.each<[string, Article]>([
    ['by its victim beside an attack', story(HEADLINE, TEXT)],
    ['by another name of the victim', story('Hackers hit Larne Harbour', 'Ships had to wait.')],
    ['by a name of the incident itself', story('GullWorm spreads', 'The malware is back.')],
    ['when it bears no date', story(HEADLINE, TEXT, null)],
    [
      'long after, when it names the year',
      story(HEADLINE, `${TEXT} That was in 2020.`, '2023-05-01'),
    ],
  ])('%s', (_, read) => {
    expect(linked(read)).toContain(HARBOUR.id);
  });
});

describe('an article is not linked to an incident', () => {
  test.each<[string, Article]>([
    ['from before it', story(HEADLINE, TEXT, '2019-11-01')],
    [
      'of another year',
      story('Larne opens pier', 'Hackers once struck the Port of Larne.', '2024-05-01'),
    ],
    [
      'by an actor alone',
      story('Grey Gull hackers strike again', 'A school was hit by Grey Gull.'),
    ],
    [
      'without any attack in it',
      story('Port of Larne opens new pier', 'The Port of Larne is busy.'),
    ],
    [
      'by its name in lower case',
      story('Cyber attack on a port', 'Hackers hit the port of larne.'),
    ],
    ['of another victim', story('Hackers hit hospital', 'The hospital lost its network.')],
  ])('%s', (_, read) => {
    expect(linked(read)).not.toContain(HARBOUR.id);
  });
});

test('a topic is linked by the words that stand for it', () => {
  const read = story('School attacked', 'A denial of service attack by hackers closed its site.');
  expect(linked(read)).toEqual([TOPIC.id]);
});

test('a side subject reaches only the paragraphs that name it with an attack', () => {
  const read = article(
    [
      ['headline', HEADLINE],
      ['paragraph', `${TEXT} They used GullWorm.`],
      ['paragraph', 'Nobody was hurt.'],
      ['paragraph', 'Ferries sailed again.'],
      ['paragraph', 'Northern Bank was hit by hackers too. It has reopened.'],
    ],
    { published: '2020-03-05' },
  );
  const links = linksOf(read, INDEX);
  const reach = (id: string) => links.find((link) => link.incident.id === id)?.reach.size;
  expect(reach(HARBOUR.id)).toBe(sentencesOf(read).length);
  expect(reach(BANK.id)).toBe(2);
});

describe('an article that is far more like one incident than like any other', () => {
  const PORT_WORDS =
    `cranes ferries pilotage containers manifests stevedores quayside moorings tugboats dredging harbourmaster
    bollards gantries warehouses longshoremen demurrage customs tariffs berths hawsers lighterage`.split(
      /\s+/u,
    );
  const spoken = incident({
    claims: [claim({ wordings: PORT_WORDS.map((word) => `the ${word} stopped`) })],
  });
  const index = indexKnowledge(knowledge(spoken, BANK, TOPIC));
  const text = `The ${PORT_WORDS.join(', the ')} all stood still after what was called a cyber attack.`;
  const links = (published: string | null) => {
    const read = story('A quiet day', text, published);
    return linksOf(read, index);
  };

  test('is linked without a name, and says by which words', () => {
    const [link] = links('2020-03-06');
    expect(link?.incident.id).toBe(spoken.id);
    const names = link?.names ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !PORT_WORDS.includes(name))).toEqual([]);
  });

  test.each([
    ['long after everything on record', '2020-09-01'],
    ['without a date', null],
  ])('is not linked %s', (_, published) => {
    expect(links(published)).toEqual([]);
  });
});

test('those who are told of an attack are not its victims', () => {
  expect(
    linked(story('Hackers hit school', 'The head told the Port of Larne that hackers had struck.')),
  ).toEqual([]);
});

test('an incident whose beginning is not dated is as old as the first that was said of it', () => {
  const undated = { ...HARBOUR, period: { from: null, to: null } };
  const index = indexKnowledge(knowledge(undated, BANK, TOPIC));
  const linkedOn = (published: string) => {
    const read = story(HEADLINE, TEXT, published);
    return linksOf(read, index).map(({ incident: { id } }) => id);
  };
  expect(linkedOn('2020-02-01')).not.toContain(HARBOUR.id);
  expect(linkedOn('2020-03-05')).toContain(HARBOUR.id);
});
