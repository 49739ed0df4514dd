import { describe, expect, test } from 'vitest';
import { dayInText, dayOf, isDateLine } from '../../src/page/dates.ts';

describe('the day of a date as data have it', () => {
  test.each([
    ['2019-11-12', '2019-11-12'],
    ['2019-11-12T23:30:00-05:00', '2019-11-12'],
    ['2019-11-12T00:10:00+02:00', '2019-11-12'],
    ['  2019-11-12 08:00:00', '2019-11-12'],
    ['2019/11/12', '2019-11-12'],
    ['2019-1-2', '2019-01-02'],
    ['20191112', '2019-11-12'],
    ['20191112T0930', '2019-11-12'],
    ['20191112093000', '2019-11-12'],
    ['1573552800', '2019-11-12'],
    ['1573552800000', '2019-11-12'],
    ['Tue, 12 Nov 2019 09:00:00 GMT', '2019-11-12'],
    ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
    ['Nov 12, 2019 9:00am', '2019-11-12'],
    ['12th of November, 2019', '2019-11-12'],
    ['13/12/2019', '2019-12-13'],
    ['12/13/2019', '2019-12-13'],
    ['5.5.2019', '2019-05-05'],
    ['12/11/2019', null],
    ['2019-02-30', null],
    ['2019-13-01', null],
    ['0001-01-01T00:00:00Z', null],
    ['12345678901234567890', null],
    ['2019', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%j is %j', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('the day that a text names', () => {
  test.each([
    ['Published 9 November 2021', '2021-11-09'],
    ['Thursday, April 6, 2000', '2000-04-06'],
    ['Sept. 3, 2014 | 5 p.m.', '2014-09-03'],
    ['1st May 2020', '2020-05-01'],
    ['May 2020', null],
    ['In 2020 three people', null],
    ['Maybe 3, 2014', null],
  ])('%j names %j', (text, day) => {
    expect(dayInText(text)).toBe(day);
  });

  test('only its beginning is read', () => {
    expect(dayInText(`${'x '.repeat(200)} 9 November 2021`)).toBeNull();
  });
});

describe('a line that holds a date and nothing else', () => {
  test.each([
    ['Published 9 November 2021', true],
    ['Last updated on Tuesday 9 November 2021 at 17:41 GMT', true],
    ['Date created : 2015-05-12', true],
    ['November 9, 2021 5:41 PM ET', true],
    ['On 9 November 2021 the party spoke of an attack', false],
    ['The attack of 9 November 2021', false],
    ['9 November', false],
    ['', false],
  ])('%j: %s', (line, isDate) => {
    expect(isDateLine(line)).toBe(isDate);
  });
});
