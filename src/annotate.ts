import type { Knowledge } from './knowledge/schema.ts';
import {
  type KnowledgeIndex,
  type Match,
  indexKnowledge,
  matchSentences,
} from './matching/match.ts';
import { type Sentence, sentencesOf } from './statements/statements.ts';
import type { Article } from './text/article.ts';
import { isEnglish } from './text/language.ts';

/**
 * A statement of an article. `start` and `end` are UTF-16 offsets in the text of block number `block`.
 * *unmatched* statements speak of a cyber attack, but nothing is on record for them.
 */
export interface Annotation {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: 'claim' | 'answer' | 'unmatched';
  readonly matches: readonly Match[];
}

const indexes = new WeakMap<Knowledge, KnowledgeIndex>();

function indexOf(knowledge: Knowledge): KnowledgeIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const index = indexKnowledge(knowledge);
  indexes.set(knowledge, index);
  return index;
}

function annotationOf(sentence: Sentence, matches: readonly Match[]): Annotation[] {
  const [first] = matches;
  if (!first && !sentence.attack) return [];
  const { block, start, end, text } = sentence;
  return [{ block, start, end, text, role: first?.side ?? 'unmatched', matches }];
}

/** What was read of an article: how many sentences, and the statements among them. */
export interface Survey {
  readonly sentences: number;
  readonly annotations: readonly Annotation[];
}

/** The knowledge file is worded in English: an article that declares another language is not read. */
export function survey(article: Article, knowledge: Knowledge): Survey {
  if (!isEnglish(article.language)) return { sentences: 0, annotations: [] };
  const sentences = sentencesOf(article);
  const matches = matchSentences(article, sentences, indexOf(knowledge));
  return {
    sentences: sentences.length,
    annotations: sentences.flatMap((sentence, at) => annotationOf(sentence, matches.get(at) ?? [])),
  };
}

/**
 * The product in one function: which sentences of an article make or answer a recorded claim, and which
 * speak of a cyber attack although nothing is on record. Pure; the index of a knowledge
 * object is made at its first use and kept for as long as the object lives.
 */
export const annotate = (article: Article, knowledge: Knowledge): readonly Annotation[] =>
  survey(article, knowledge).annotations;
