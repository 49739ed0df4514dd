import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { claimReviews } from '../../../src/cli/knowledge/claim-review.ts';
import { rowsOf, toCsv } from '../../../src/cli/knowledge/csv.ts';
import { readKnowledge } from '../../../src/knowledge/incident-files.ts';
import { LABEL_TEXT } from '../../../src/notes/label-text.ts';
import { claim, incident, knowledge } from '../../support/knowledge.ts';

const shipped = readKnowledge();
const claims = shipped.incidents.flatMap((one) => one.claims);

const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const NAMED = { type: 'string', minLength: 1 };

const organisation = {
  type: 'object',
  properties: { '@type': { const: 'Organization' }, name: NAMED },
  required: ['@type', 'name'],
  additionalProperties: false,
};

const work = {
  type: 'object',
  properties: {
    '@type': { const: 'CreativeWork' },
    name: NAMED,
    url: { type: 'string', pattern: '^https?://' },
    publisher: organisation,
    datePublished: DAY,
  },
  required: ['@type', 'name', 'url', 'publisher'],
  additionalProperties: false,
};

/** The part of https://schema.org/ClaimReview that we write: each property belongs to its type there. */
const REVIEW = {
  type: 'object',
  properties: {
    '@type': { const: 'ClaimReview' },
    identifier: { type: 'string', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' },
    claimReviewed: NAMED,
    reviewBody: NAMED,
    datePublished: DAY,
    author: organisation,
    reviewRating: {
      type: 'object',
      properties: {
        '@type': { const: 'Rating' },
        alternateName: { enum: Object.values(LABEL_TEXT) },
      },
      required: ['@type', 'alternateName'],
      additionalProperties: false,
    },
    itemReviewed: {
      type: 'object',
      properties: {
        '@type': { const: 'Claim' },
        creditText: NAMED,
        datePublished: DAY,
        appearance: work,
      },
      required: ['@type', 'creditText', 'appearance'],
      additionalProperties: false,
    },
    citation: { type: 'array', items: work, minItems: 1 },
  },
  required: [
    '@type',
    'identifier',
    'claimReviewed',
    'reviewBody',
    'datePublished',
    'author',
    'reviewRating',
    'itemReviewed',
    'citation',
  ],
  additionalProperties: false,
};

describe('the export as ClaimReview', () => {
  const document = claimReviews(shipped);
  const validate = new Ajv({ allErrors: true }).compile(REVIEW);

  test('is one valid review a claim', () => {
    expect(document['@context']).toBe('https://schema.org');
    expect(document['@graph'].length).toBe(claims.length);
    for (const review of document['@graph']) {
      expect([validate(review), validate.errors], review.identifier).toEqual([true, null]);
    }
  });

  test('names each claim once', () => {
    const refs = document['@graph'].map(({ identifier }) => identifier);
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('rates by the name of the label, without a number', () => {
    const [review] = claimReviews(knowledge(incident()))['@graph'];
    expect(review?.reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Disputed by officials',
    });
  });

  test('dates what has a date', () => {
    const [review] = claimReviews(knowledge(incident({ claims: [claim({ date: null })] })))[
      '@graph'
    ];
    expect(review?.itemReviewed).not.toHaveProperty('datePublished');
    expect(review?.itemReviewed.appearance.datePublished).toBe('2020-03-04');
  });
});

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
const escaped = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

describe('the export as CSV', () => {
  test('reads back as the rows that were written, one an answer', () => {
    const rows = rowsOf(shipped);
    const { data, errors } = Papa.parse(toCsv(rows), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const asWritten = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, escaped(cell)])),
    );
    expect(data).toEqual(asWritten);
    expect(data.length).toBe(claims.flatMap(({ answers }) => answers).length);
  });

  test('keeps quotes, commas and line breaks, and lets no cell be run as a formula', () => {
    const rows = [{ a: 'He said "no", twice\nover', b: '=1+1' }];
    expect(toCsv(rows)).toBe('a,b\r\n"He said ""no"", twice\nover","\'=1+1"\r\n');
  });
});
