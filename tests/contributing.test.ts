import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { bundleIncidents } from '../src/knowledge/bundle.ts';
import { checkFiles } from '../src/knowledge/check.ts';
import { formatIncident } from '../src/knowledge/format.ts';
import { readIncidentFiles, readKnowledge } from '../src/knowledge/incident-files.ts';
import { parseIncident } from '../src/knowledge/parse.ts';
import type { Article } from '../src/text/article.ts';

// The worked example of CONTRIBUTING.md has to work.

const document = readFileSync('CONTRIBUTING.md', 'utf8');

function example(name: string): string {
  const [, text] =
    new RegExp(`<!-- example: ${name} -->\\n\\n\`\`\`\\w+\\n(.*?)\`\`\``, 'su').exec(document) ??
    [];
  if (text === undefined) throw new Error(`CONTRIBUTING.md has no example "${name}"`);
  return text;
}

const NAME = 'uk-northbridge-harbour-2020.json';
const file = { name: NAME, text: formatIncident(parseIncident(example('incident'), NAME)) };

const [headline = '', ...paragraphs] = example('article').trim().split('\n');
const article: Article = {
  title: headline,
  published: null,
  language: 'en',
  blocks: [
    { kind: 'headline', text: headline },
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ],
};

describe('the worked example', () => {
  test('keeps every rule', () => {
    expect(checkFiles([file], '2026-11-23')).toEqual([]);
  });

  test('makes notes on its article, for the claim and for the answer', () => {
    const { changes } = readKnowledge();
    const knowledge = bundleIncidents([...readIncidentFiles(), file], changes);
    const notes = annotate(article, knowledge).flatMap(({ role, matches }) =>
      matches.map(({ incident, claim }) => `${role} ${incident}/${claim}`),
    );
    expect(notes).toEqual(
      expect.arrayContaining([
        'claim uk-northbridge-harbour-2020/sophisticated',
        'answer uk-northbridge-harbour-2020/sophisticated',
      ]),
    );
    expect(notes.filter((note) => !note.includes('uk-northbridge-harbour-2020'))).toEqual([]);
  });
});
