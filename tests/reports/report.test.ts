import { describe, expect, test } from 'vitest';
import { type Report, bareAddress, reportAsMarkdown } from '../../src/reports/report.ts';

describe('an address in a report', () => {
  test.each([
    ['https://news.example/a/b', 'https://news.example/a/b'],
    ['https://news.example/a?user=42&utm_source=mail', 'https://news.example/a'],
    ['https://news.example/a#comment-7', 'https://news.example/a'],
    ['https://me:secret@news.example:8443/a', 'https://news.example:8443/a'],
    ['http://news.example', 'http://news.example/'],
    ['https://nachrichten.example/ü', 'https://nachrichten.example/%C3%BC'],
  ])('%s is given as %s', (address, bare) => {
    expect(bareAddress(address)).toBe(bare);
  });

  test.each([
    '',
    'news.example',
    'about:blank',
    'file:///home/reader/article.html',
    'data:text/html,hello',
  ])('%j is left out: it tells nothing, or too much', (address) => {
    expect(bareAddress(address)).toBe('');
  });
});

const report = (changes: Partial<Report> = {}): Report => ({
  kind: 'missing',
  quote: 'The harbour was hit by a cyber attack.',
  ref: null,
  pageTitle: 'Harbour hit',
  published: '2020-03-04',
  address: 'https://gazette.example/harbour?reader=42',
  ...changes,
});

describe('a report', () => {
  test('of a missing note', () => {
    expect(reportAsMarkdown(report())).toBe(
      [
        '## A statement about a cyber attack without a note',
        '',
        '> The harbour was hit by a cyber attack.',
        '',
        '- Page: Harbour hit',
        '- Published: 2020-03-04',
        '- Address: https://gazette.example/harbour',
        '- What is missing or wrong: ',
        '- A source for the answer: ',
      ].join('\n'),
    );
  });

  test('of a problem names the note', () => {
    const text = reportAsMarkdown(report({ kind: 'problem', ref: 'harbour-2020/serious' }));
    expect(text).toMatch(/^## A problem with a note\n/u);
    expect(text).toContain('\n- Note: harbour-2020/serious\n');
  });

  test('says what it does not know', () => {
    const text = reportAsMarkdown(report({ pageTitle: null, published: null }));
    expect(text).toContain('- Page: unknown\n- Published: unknown\n');
  });

  test('keeps a quotation of several lines in one', () => {
    expect(reportAsMarkdown(report({ quote: 'I feel\nnervous' }))).toContain(
      '\n> I feel nervous\n',
    );
  });
});
