import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Route, hashOf, hashOfRef, routeOf } from '../../src/catalogue/route.ts';

const list = (filters: Partial<typeof EVERYTHING>): Route => ({
  view: 'list',
  filters: { ...EVERYTHING, ...filters },
});

/** Each route and the address that stands for it, both ways. */
const ROUTES: readonly (readonly [string, Route])[] = [
  ['#/', list({})],
  ['#/?query=ddos+labour', list({ query: 'ddos labour' })],
  [
    '#/?kind=ddos&country=GB&year=2019&label=disputed',
    list({ kind: 'ddos', country: 'GB', year: '2019', label: 'disputed' }),
  ],
  ['#/?query=100%25+%26+more', list({ query: '100% & more' })],
  [
    '#/incident/uk-labour-ddos-2019',
    { view: 'incident', incident: 'uk-labour-ddos-2019', claim: null },
  ],
  ['#/incident/a.b-2020/motive', { view: 'incident', incident: 'a.b-2020', claim: 'motive' }],
  ['#/changes', { view: 'changes' }],
  ['#/packs', { view: 'packs' }],
];

describe('an address of the library', () => {
  test.each(ROUTES)('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  test.each(['', '#', '#/nothing', '#/?label=guilty', '#//', '#/?kind='])(
    '%j is the whole list',
    (hash) => {
      expect(routeOf(hash)).toEqual(list({}));
    },
  );

  test('with a broken escape names nothing', () => {
    expect(routeOf('#/incident/%E0%A4%A')).toEqual({ view: 'incident', incident: '', claim: null });
  });

  test.each([
    ['uk-labour-ddos-2019/motive', '#/incident/uk-labour-ddos-2019/motive'],
    ['uk-labour-ddos-2019', '#/incident/uk-labour-ddos-2019'],
  ])('of %s is %s', (ref, hash) => {
    expect(hashOfRef(ref)).toBe(hash);
  });
});
