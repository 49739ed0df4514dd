import { describe, expect, test } from 'vitest';
import { type Line, isAboutLine, isFurnitureLine } from '../../src/page/lines.ts';

const line = (text: string, changes: Partial<Line> = {}): Line => ({
  text,
  kind: 'paragraph',
  isParagraph: true,
  linkedShare: 0,
  ...changes,
});

describe('a line that is not of the article', () => {
  test.each([
    'Advertisement',
    'ADVERTISING',
    'Read more:',
    'Story continues below advertisement',
    'Share this article',
    '4 min read',
    '9',
    '***',
    'By Orla Whitcombe',
    'By Orla Whitcombe and Bo Lark, local affairs reporters',
    'Published 9 November 2021',
    'Sign up for our newsletter',
  ])('%j', (text) => {
    expect(isFurnitureLine(line(text))).toBe(true);
  });

  test.each([
    'By Monday the attack was over.',
    'By then the attackers had gone, said an official who was there at the time',
    'Read more into it than there is, and you are lost.',
    'The advertisement was hacked.',
    'Yes.',
    '“No”',
    'Back on the schooner',
    'On 9 November 2021 the party spoke of an attack.',
  ])('but not %j', (text) => {
    expect(isFurnitureLine(line(text))).toBe(false);
  });

  test('a label stands in no paragraph and is no sentence', () => {
    const inDiv = { isParagraph: false };
    expect(isFurnitureLine(line('London', inDiv))).toBe(true);
    expect(isFurnitureLine(line('London was hit.', inDiv))).toBe(false);
    expect(isFurnitureLine(line('London', { ...inDiv, kind: 'list-item' }))).toBe(false);
  });

  test('a pointer is half link', () => {
    const text = 'Analysis: Who gains from the attack?';
    expect(isFurnitureLine(line(text, { linkedShare: 0.7 }))).toBe(true);
    expect(isFurnitureLine(line(text))).toBe(false);
  });
});

test('a line between headline and text that tells when and by whom', () => {
  expect(isAboutLine(line('The Paper | 04.05.2015 at 13h36'))).toBe(true);
  expect(isAboutLine(line('It began at 13:36.'))).toBe(false);
  expect(isAboutLine(line('At the scene on 04.05.2015', { kind: 'caption' }))).toBe(false);
});
