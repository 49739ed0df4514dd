import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/catalogue/timeline.ts';
import type { Answer } from '../../src/knowledge/schema.ts';
import { answer, claim, incident } from '../support/knowledge.ts';

const answered = (...answers: Answer[]) => timelineOf(incident({ claims: [claim({ answers })] }));
const on = (date: string | null, by = 'Agency') => answer({ date, by });

describe('the exchange over time', () => {
  test('runs from the first dated statement to the last', () => {
    const timeline = answered(on('2021-03-04'), on(null), on('2020-03-11'));
    expect(timeline).toMatchObject({ from: '2020-03-04', to: '2021-03-04' });
    expect(timeline?.points.map(({ date }) => date)).toEqual([
      '2020-03-04',
      '2020-03-11',
      '2021-03-04',
    ]);
  });

  test('draws the first days wider than the later ones', () => {
    const [first = -1, week = -1, last = -1] =
      answered(on('2020-03-11'), on('2021-03-04'))?.points.map(({ position }) => position) ?? [];
    expect([first, last]).toEqual([0, 1]);
    expect(week).toBeGreaterThan(0.3);
    expect(week).toBeLessThan(0.4);
  });

  test('names the spans that fit, and leaves room for the last day', () => {
    expect(answered(on('2020-03-31'))?.ticks.map(({ days }) => days)).toEqual([7]);
    expect(answered(on('2024-03-04'))?.ticks.map(({ days }) => days)).toEqual([7, 30, 365]);
  });

  test('puts statements of one day and lane above each other', () => {
    const timeline = answered(on('2020-03-11', 'A'), on('2020-03-11', 'B'), on('2020-03-11', 'C'));
    expect(timeline?.lanes.map(({ lane, levels }) => [lane, levels])).toEqual([
      ['claim', 1],
      ['official-assessment', 3],
    ]);
    const levels = timeline?.points.slice(1).map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set([0, 1, 2]));
  });

  test.each([
    ['one day', [on('2020-03-04')]],
    ['no other date', [on(null)]],
  ])('is not drawn for %s', (_, answers) => {
    expect(answered(...answers)).toBeNull();
  });
});
