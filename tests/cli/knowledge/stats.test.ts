import { expect, test } from 'vitest';
import { statsOf, tableText } from '../../../src/cli/knowledge/stats.ts';
import { answer, claim, incident, knowledge } from '../../support/knowledge.ts';

const many = knowledge(
  incident({
    claims: [claim(), claim({ id: 'b', answers: [answer(), answer({ stance: 'supports' })] })],
  }),
  incident({ id: 'port-2021', period: { from: '2021-01-01', to: null }, thin: true }),
);

const tableOf = (heading: string) => statsOf(many).find((table) => table.heading === heading)?.rows;

test.each([
  ['In all', ['claims', 3]],
  ['In all', ['answers', 4]],
  ['In all', ['wordings', 7]],
  ['Answers by kind and stance', ['official-assessment, disputes', 3]],
  ['Claims by label', ['Disputed', 1]],
  ['Incidents by year', ['2021', 1]],
  ['Incidents by country of the victim', ['GB', 2]],
  ['Thin incidents', ['port-2021', 1]],
])('the table %j holds %j', (heading, row) => {
  expect(tableOf(heading)).toContainEqual(row);
});

test('the most frequent comes first', () => {
  expect(tableOf('Answers by kind and stance')?.map(([, count]) => count)).toEqual([3, 1]);
});

test('a table is written with its counts in one column', () => {
  const text = tableText({
    heading: 'H',
    rows: [
      ['a', 1],
      ['bb', 22],
    ],
  });
  const [first, ...rows] = text.split('\n');
  expect(first).toBe('H');
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[1]).toMatch(/^ {2}bb +22$/u);
});
