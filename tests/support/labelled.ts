import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../src/annotate.ts';

/** A sentence of an article and the claims (`incident/claim`) that a reader would see in it. */
export interface Label {
  /** How the sentence begins, as it is read: quotes and spaces are plain. */
  readonly begins: string;
  readonly role: 'claim' | 'answer' | 'none';
  readonly expect: readonly string[];
  /** One of these suffices. */
  readonly expect_one_of?: readonly string[];
  /** A note would not be wrong here, and is not missed either. */
  readonly also_ok: readonly string[];
}

/** An article of which every sentence is labelled; a file of `tests/articles/`. */
export interface LabelledArticle {
  readonly name: string;
  readonly page: string;
  readonly sentences: readonly Label[];
}

/** Found by listing the folder: a further article needs no code. */
export const labelledArticles = (folder: string): LabelledArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }));

/** The claims that a sentence may be noted for. */
export const allowed = ({ expect, expect_one_of = [], also_ok }: Label): string[] => [
  ...expect,
  ...expect_one_of,
  ...also_ok,
];

/** The claims that must be found, each as a list of which one suffices. */
const wanted = ({ expect, expect_one_of }: Label): (readonly string[])[] => [
  ...expect.map((id) => [id]),
  ...(expect_one_of ? [expect_one_of] : []),
];

export const notedIn = (annotations: readonly Annotation[], { begins }: Label): string[] =>
  annotations
    .filter(({ text }) => text.startsWith(begins))
    .flatMap(({ matches }) => matches.map(({ incident, claim }) => `${incident}/${claim}`));

export interface Figures {
  /** Of the notes that are right or wrong (not borderline), the share that is right. */
  readonly precision: number;
  /** Of the claims that a reader would see, the share that was noted. */
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Compares what was noted with the labels. */
export function figuresOf(labels: readonly Label[], annotations: readonly Annotation[]): Figures {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  let found = 0;
  for (const label of labels) {
    const noted = notedIn(annotations, label);
    const unwanted = noted.filter((id) => !allowed(label).includes(id));
    const unnoted = wanted(label).filter((ids) => !ids.some((id) => noted.includes(id)));
    wrong.push(...unwanted.map((id) => `${label.begins}… has ${id}`));
    missed.push(...unnoted.map((ids) => `${label.begins}… lacks ${ids.join(' or ')}`));
    right += noted.filter((id) => wanted(label).flat().includes(id)).length;
    found += wanted(label).length - unnoted.length;
  }
  return {
    precision: right / (right + wrong.length || 1),
    recall: found / (found + missed.length || 1),
    wrong,
    missed,
  };
}
