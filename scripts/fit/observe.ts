import type { Candidate } from '../../src/matching/candidates.ts';
import { type KnowledgeIndex, candidatesIn } from '../../src/matching/match.ts';
import { sentencesOf } from '../../src/statements/statements.ts';
import { type Labelled, articleOf, sentencesOf as labelledSentences } from '../eval/labelled.ts';

/** What a label says of a candidate; a harmless one teaches nothing. */
export type Label = 'true' | 'false' | 'harmless';

/** An article with the candidates of each sentence and their labels. */
export interface Observed {
  readonly article: string;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly labels: readonly (readonly Label[])[];
  /** How many notes it should get. */
  readonly wanted: number;
}

export function observe(labelled: Labelled, index: KnowledgeIndex): Observed {
  const article = articleOf(labelled);
  const sentences = sentencesOf(article);
  const candidates = candidatesIn(article, sentences, index);
  const all = labelledSentences(labelled);
  const labels = candidates.map((ofSentence, at) => {
    const text = sentences[at]?.text ?? '';
    const own = all.find(({ s }) => s.includes(text) || text.includes(s));
    return ofSentence.map(({ link, claim }): Label => {
      const ref = `${link.incident.id}/${claim.id}`;
      if (own?.expect.includes(ref)) return 'true';
      return own?.also_ok.includes(ref) ? 'harmless' : 'false';
    });
  });
  const wanted = all.reduce((sum, { expect }) => sum + expect.length, 0);
  return { article: labelled.name, candidates, labels, wanted };
}
