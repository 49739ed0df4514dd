import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../src/text/article.ts';

const Refs = v.array(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'must be incident/claim')),
);

/** A sentence with the claims (`incident/claim`) that it makes or answers, and those that do no harm at it. */
const Sentence = v.object({ s: v.string(), expect: Refs, also_ok: v.optional(Refs, []) });

/** An article written for measuring, with a label at each sentence. */
const LabelledSchema = v.object({
  name: v.string(),
  style: v.string(),
  headline: v.string(),
  headline_expect: v.optional(Refs, []),
  headline_also_ok: v.optional(Refs, []),
  published: v.nullable(v.string()),
  paragraphs: v.array(v.array(Sentence)),
});

export type LabelledSentence = v.InferOutput<typeof Sentence>;
export type Labelled = v.InferOutput<typeof LabelledSchema>;

/** @throws when a file is not as it should be, with its name and where. */
function parseLabelled(folder: string, file: string): Labelled {
  const result = v.safeParse(LabelledSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

export const readLabelled = (folder: string): Labelled[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => parseLabelled(folder, file));

export const sentencesOf = (labelled: Labelled): LabelledSentence[] => [
  {
    s: labelled.headline,
    expect: labelled.headline_expect,
    also_ok: labelled.headline_also_ok,
  },
  ...labelled.paragraphs.flat(),
];

export const isNegative = (labelled: Labelled): boolean =>
  sentencesOf(labelled).every(({ expect }) => expect.length === 0);

export const articleOf = ({ headline, published, paragraphs }: Labelled): Article => ({
  title: headline,
  published,
  language: 'en',
  blocks: [
    { kind: 'headline', text: headline },
    ...paragraphs.map((sentences) => ({
      kind: 'paragraph' as const,
      text: sentences.map(({ s }) => s).join(' '),
    })),
  ],
});
