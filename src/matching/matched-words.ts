import type { Candidate } from './candidates.ts';

/** The words of a sentence that a claim's record holds too, the most telling first. */
export function matchedWords({ sentence, index, evidence: { nearest } }: Candidate): string[] {
  const isTypical = (term: string): boolean =>
    (index.typical.get(term) ?? []).some(
      ({ claim, share }) => claim === nearest.claim && share === 1,
    );
  const matched = sentence.all.filter(({ term }) => nearest.terms.has(term) || isTypical(term));
  const ordered = [...matched].sort((a, b) => index.weigh(b.term) - index.weigh(a.term));
  return [...new Set(ordered.map(({ word }) => word))];
}
