import { type Bm25Index, type Field, addScores, indexBm25 } from './bm25f.ts';
import { gramsOf, plainText, stemsOf } from './terms.ts';

/** Whatever tells one record of a list from another. */
export type Id = string | number;

/** A claim of any list; `context` is text that was published with it. */
export interface RankedText {
  readonly id: Id;
  readonly text: string;
  readonly title: string;
  readonly context: string;
}

export interface Ranked {
  readonly id: Id;
  /** From 0; comparable within one query only. */
  readonly score: number;
}

export interface RankIndex {
  readonly ids: readonly Id[];
  readonly words: Bm25Index;
  readonly grams: Bm25Index;
}

const TEXT: Field = { weight: 1, lengthShare: 0.75 };
const TITLE: Field = { weight: 1, lengthShare: 0.4 };
const CONTEXT: Field = { weight: 0.3, lengthShare: 0.75 };

/** Words of context that are read; what comes later in an article is on other things. */
const CONTEXT_WORDS = 200;
/** Share of the score by runs of four characters, which find misspelt and joined words. */
const GRAM_SHARE = 0.2;

const fieldsOf = ({ text, title, context }: RankedText): string[][] => [
  stemsOf(plainText(text)),
  stemsOf(plainText(title)),
  stemsOf(plainText(context.split(/\s+/u, CONTEXT_WORDS).join(' '))),
];

export const indexTexts = (texts: readonly RankedText[]): RankIndex => ({
  ids: texts.map(({ id }) => id),
  words: indexBm25(texts.map(fieldsOf), [TEXT, TITLE, CONTEXT]),
  grams: indexBm25(
    texts.map(({ text, title }) => [gramsOf(plainText(`${title} ${text}`))]),
    [TEXT],
  ),
});

/** The `top` best scores above 0, best first; of equal ones the earlier claim first. */
function bestOf(scores: Float64Array, top: number): number[] {
  const best: number[] = [];
  const scoreAt = (number: number | undefined): number => scores[number ?? 0] ?? 0;
  scores.forEach((score, number) => {
    if (score <= 0 || (best.length >= top && score <= scoreAt(best.at(-1)))) return;
    const place = best.findIndex((other) => scoreAt(other) < score);
    best.splice(place < 0 ? best.length : place, 0, number);
    if (best.length > top) best.pop();
  });
  return best;
}

/** The claims nearest to a text in its words, without any linking to incidents. */
export function rank(query: string, { ids, words, grams }: RankIndex, top: number): Ranked[] {
  const plain = plainText(query);
  const scores = new Float64Array(ids.length);
  addScores(stemsOf(plain), words, 1, scores);
  addScores(gramsOf(plain), grams, GRAM_SHARE, scores);
  return bestOf(scores, top).map((number) => ({
    id: ids[number] ?? '',
    score: scores[number] ?? 0,
  }));
}
