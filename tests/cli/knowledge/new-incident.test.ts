import { expect, test } from 'vitest';
import { skeletonOf } from '../../../src/cli/knowledge/skeleton.ts';
import { checkFiles } from '../../../src/knowledge/check.ts';
import { formatIncident } from '../../../src/knowledge/format.ts';

test('a new incident keeps the schema, and the check says what is still to be filled in', () => {
  const text = formatIncident(skeletonOf('uk-harbour-2020', '2026-01-01'));
  const problems = checkFiles([{ name: 'uk-harbour-2020.json', text }], '2026-01-02');
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(
    new Set(['filled-in', 'enough-wordings']),
  );
});
