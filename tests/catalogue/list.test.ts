import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/catalogue/entry.ts';
import { choicesOf, filtered } from '../../src/catalogue/filter.ts';
import { overviewOf } from '../../src/catalogue/overview.ts';
import { EVERYTHING } from '../../src/catalogue/route.ts';
import { searchIn } from '../../src/catalogue/search.ts';
import { answer, claim, incident, knowledge } from '../support/knowledge.ts';

const port = incident({
  id: 'port-2018',
  title: 'Ransomware at the port',
  summary: 'Cranes stood still.',
  kinds: ['ransomware', 'sabotage'],
  period: { from: '2018-02-01', to: null },
  parties: [
    { role: 'victim', name: 'Porto', aliases: ['Douro Terminal'], country: 'PT', basis: null },
  ],
  claims: [
    claim({
      id: 'paid',
      statement: 'A ransom was paid.',
      answers: [answer({ stance: 'supports' })],
    }),
  ],
});
const topic = incident({
  id: 'general-topic',
  title: 'A topic',
  kinds: ['topic'],
  period: { from: null, to: null },
  parties: [],
});
const known = knowledge(topic, port, incident());
const entries = entriesOf(known);
const search = searchIn(known);
const found = (filters: Partial<typeof EVERYTHING>): string[] =>
  filtered(entries, { ...EVERYTHING, ...filters }, search).map(({ id }) => id);

describe('the list of incidents', () => {
  test('begins with the newest; what has no date comes last', () => {
    expect(entries.map(({ id }) => id)).toEqual(['harbour-2020', 'port-2018', 'general-topic']);
  });

  test.each([
    [{}, ['harbour-2020', 'port-2018', 'general-topic']],
    [{ kind: 'sabotage' }, ['port-2018']],
    [{ country: 'PT' }, ['port-2018']],
    [{ year: '2020' }, ['harbour-2020']],
    [{ label: 'confirmed-by-officials' as const }, ['port-2018']],
    [{ label: 'disputed-by-officials' as const, year: '2020' }, ['harbour-2020']],
    [{ kind: 'sabotage', year: '2020' }, []],
    [{ query: 'cranes' }, ['port-2018']],
    [{ query: 'douro' }, ['port-2018']],
    [{ query: 'ransom paid' }, ['port-2018']],
    [{ query: 'ransmware' }, ['port-2018']],
    [{ query: 'harb' }, ['harbour-2020', 'port-2018', 'general-topic']],
    [{ query: 'cranes nowhere' }, []],
    [{ query: '  ' }, ['harbour-2020', 'port-2018', 'general-topic']],
    [{ query: 'attack', kind: 'topic' }, ['general-topic']],
  ])('narrowed by %j', (filters, ids) => {
    expect(found(filters).toSorted()).toEqual(ids.toSorted());
  });

  test('has the best of a search first', () => {
    expect(found({ query: 'harbour' })[0]).toBe('harbour-2020');
  });

  test('offers the values that occur, in order', () => {
    expect(choicesOf(entries)).toEqual({
      kinds: ['ddos', 'ransomware', 'sabotage', 'topic'],
      countries: ['GB', 'PT'],
      years: ['2020', '2018'],
      labels: ['confirmed-by-officials', 'disputed-by-officials'],
    });
  });
});

describe('the overview', () => {
  const overview = overviewOf(entries);

  test('has every year between the first and the last', () => {
    expect(overview.years).toEqual(['2020', '2019', '2018']);
  });

  test('counts an incident in the row of each of its kinds', () => {
    expect(overview.rows).toEqual([
      { kind: 'ddos', counts: [1, 0, 0] },
      { kind: 'ransomware', counts: [0, 0, 1] },
      { kind: 'sabotage', counts: [0, 0, 1] },
    ]);
    expect(overview.most).toBe(1);
  });

  test('of nothing is empty', () => {
    expect(overviewOf([])).toEqual({ years: [], rows: [], most: 0 });
  });
});
