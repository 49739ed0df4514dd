import { expect, test } from 'vitest';
import { parseChanges } from '../../src/knowledge/changes.ts';

test('versions are read with their dates and items', () => {
  const text =
    '# Changes\n\nWords.\n\n## Version 2, 2020-02-02\n\n- B.\n- C.\n\n## Version 1, 2020-01-01\n\n- A.\n';
  expect(parseChanges(text)).toEqual([
    { version: 2, date: '2020-02-02', items: ['B.', 'C.'] },
    { version: 1, date: '2020-01-01', items: ['A.'] },
  ]);
});

test.each([
  ['no version', '# Changes\n', /line 1: names no version/u],
  ['a heading of another form', '## Version two\n\n- A.', /line 1: is no heading of a version/u],
  ['a version without items', '## Version 1, 2020-01-01\n', /counted, dated and filled/u],
  ['an item on two lines', '## Version 1, 2020-01-01\n\n- A\n  B.', /line 4: is neither/u],
  ['a gap in the count', '## Version 2, 2020-01-01\n\n- A.', /counted, dated and filled/u],
  [
    'dates that go backwards',
    '## Version 2, 2020-01-01\n- B.\n## Version 1, 2020-01-02\n- A.',
    /counted, dated and filled/u,
  ],
])('%s is refused with the file and the line', (_, text, reason) => {
  expect(() => parseChanges(text)).toThrow(reason);
  expect(() => parseChanges(text)).toThrow(/KNOWLEDGE-CHANGES\.md/u);
});
