import type { Article, BlockKind } from '../text/article.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { type LowerCase, lowerCase } from '../text/terms.ts';
import { attackLikelihood } from './attack-model.ts';
import { mentionIn } from './attack-terms.ts';

/** A sentence of an article; `start` and `end` are offsets in the text of block number `block`. */
export interface Sentence {
  readonly block: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: LowerCase;
  /** Says something about a cyber attack. */
  readonly attack: boolean;
  /** Speaks of an attack, or of a failure that may be blamed on one. */
  readonly incident: boolean;
}

/** From this likelihood on a sentence is taken to speak of an attack. */
const ATTACK_FROM = 0.5;

/** Every sentence of an article, in reading order. */
export const sentencesOf = (article: Article): Sentence[] =>
  article.blocks.flatMap(({ kind, text }, block) =>
    sentenceSpans(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const lower = lowerCase(sentence);
      const mention = mentionIn(lower.text);
      const attack = attackLikelihood(lower, mention) >= ATTACK_FROM;
      return {
        block,
        kind,
        start,
        end,
        text: sentence,
        lower,
        attack,
        incident: attack || mention !== 'neither',
      };
    }),
  );
