import { annotate } from '../../src/annotate.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { type Labelled, articleOf, isNegative, sentencesOf } from './labelled.ts';

export type Verdict = 'right' | 'wrong' | 'missed';

/** One note that was shown, or should have been. */
export interface Outcome {
  readonly article: string;
  readonly style: string;
  readonly isNegative: boolean;
  readonly sentence: string;
  /** `incident/claim` */
  readonly ref: string;
  readonly verdict: Verdict;
}

/** The notes (`incident/claim`) at each labelled sentence: those of the annotations that lie in it. */
function notesAt(labelled: Labelled, knowledge: Knowledge): Map<string, Set<string>> {
  const article = articleOf(labelled);
  const found = new Map<string, Set<string>>();
  for (const { block, start, end, matches } of annotate(article, knowledge)) {
    const text = article.blocks[block]?.text.slice(start, end) ?? '';
    const sentence = sentencesOf(labelled).find(({ s }) => s.includes(text) || text.includes(s));
    const refs = found.get(sentence?.s ?? text) ?? new Set();
    for (const { incident, claim } of matches) refs.add(`${incident}/${claim}`);
    found.set(sentence?.s ?? text, refs);
  }
  return found;
}

/** Compares what was annotated with the labels. A note that does no harm where it stands does not count. */
export function outcomesOf(labelled: Labelled, knowledge: Knowledge): Outcome[] {
  const found = notesAt(labelled, knowledge);
  const { name: article, style } = labelled;
  const about = { article, style, isNegative: isNegative(labelled) };
  return sentencesOf(labelled).flatMap(({ s: sentence, expect, also_ok: harmless }) => {
    const notes = [...(found.get(sentence) ?? [])];
    const outcome = (ref: string, verdict: Verdict): Outcome => ({
      ...about,
      sentence,
      ref,
      verdict,
    });
    const shown = notes.filter((ref) => expect.includes(ref) || !harmless.includes(ref));
    return [
      ...shown.map((ref) => outcome(ref, expect.includes(ref) ? 'right' : 'wrong')),
      ...expect.filter((ref) => !notes.includes(ref)).map((ref) => outcome(ref, 'missed')),
    ];
  });
}

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Share of the shown notes that are right, 0 to 1; 1 when none is shown. */
  readonly precision: number;
  /** Share of the wanted notes that are shown, 0 to 1; 1 when none is wanted. */
  readonly recall: number;
  /** Articles that want no note and have one. */
  readonly negativesHit: number;
}

const share = (part: number, rest: number): number =>
  part + rest === 0 ? 1 : part / (part + rest);

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (verdict: Verdict): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  const hit = outcomes.filter((outcome) => outcome.isNegative && outcome.verdict === 'wrong');
  return {
    right,
    wrong,
    missed,
    precision: share(right, wrong),
    recall: share(right, missed),
    negativesHit: new Set(hit.map(({ article }) => article)).size,
  };
}
