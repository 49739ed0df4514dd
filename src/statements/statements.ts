import type { Article, BlockKind } from '../text/article.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { mentionsAttack, mentionsIncident } from './attack-terms.ts';

/** A sentence of an article; `start` and `end` are offsets in the text of block number `block`. */
export interface Sentence {
  readonly block: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Speaks of a cyber attack in so many words. */
  readonly attack: boolean;
  /** Speaks of an attack, or of a failure that may be blamed on one. */
  readonly incident: boolean;
}

/** Every sentence of an article, in reading order. */
export const sentencesOf = (article: Article): Sentence[] =>
  article.blocks.flatMap(({ kind, text }, block) =>
    sentenceSpans(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const attack = mentionsAttack(sentence);
      return {
        block,
        kind,
        start,
        end,
        text: sentence,
        attack,
        incident: attack || mentionsIncident(sentence),
      };
    }),
  );
