import type { Span } from '../text/sentences.ts';
import type { LowerCase } from '../text/terms.ts';
import type { Word } from '../text/words.ts';

/** Where one statement of a sentence may end and another begin. */
const SEAM =
  /[,;:–—]\s+|\s-\s|\s(?:but|while|whereas|although|though|because|and that|and has|and had|and was|and is|which|who)\s/gu;
/** A shorter clause says too little to be compared with a claim. */
const WORDS_FROM = 6;
/** A shorter sentence seldom says two things. */
const LENGTH_FROM = 110;

/** The words between some seams; those of the seams themselves say nothing. */
function between(words: readonly Word[], seams: readonly Span[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    while (word.start >= (seams[clauses.length - 1]?.end ?? Infinity)) clauses.push([]);
    const seam = seams[clauses.length - 1];
    if (!seam || word.start < seam.start) clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** The clauses of a sentence, if it has two or more that can be compared with claims by themselves. */
export function clausesOf({ text, words }: LowerCase): LowerCase[] {
  if (text.length < LENGTH_FROM) return [];
  const seams = [...text.matchAll(SEAM)].map(({ index, 0: seam }) => ({
    start: index,
    end: index + seam.length,
  }));
  const clauses = between(words, seams).filter(({ length }) => length >= WORDS_FROM);
  return clauses.length > 1 ? clauses.map((ofClause) => ({ text, words: ofClause })) : [];
}
