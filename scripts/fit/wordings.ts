import type { Incident } from '../../src/knowledge/schema.ts';
import { sayingsOf } from '../../src/matching/sayings.ts';
import { wordsOf } from '../../src/text/words.ts';
import type { Wording } from './word-vectors.ts';

const HAS_LETTER = /\p{L}/u;

const wordsIn = (text: string): string[] =>
  wordsOf(text.toLowerCase())
    .map((word) => word.text)
    .filter((word) => HAS_LETTER.test(word));

/** No claim has this id: asides are told from all claims of their incident, as if they made one of their own. */
const ASIDE = '-';

/** All that is recorded of an incident as said, in the form that word vectors are learnt from. */
export function wordingsOf({ id, claims, asides = [] }: Incident): Wording[] {
  const said = claims.flatMap((claim) =>
    sayingsOf(claim).map(({ text }) => ({ claim: claim.id, text })),
  );
  return [...said, ...asides.map((text) => ({ claim: ASIDE, text }))].map(({ claim, text }) => ({
    incident: id,
    claim: `${id}/${claim}`,
    words: wordsIn(text),
  }));
}
