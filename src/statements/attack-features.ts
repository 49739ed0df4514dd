import { type Mention, mentionIn } from './attack-terms.ts';
import { remembered } from '../text/remembered.ts';
import type { LowerCase } from '../text/terms.ts';

/** Features are kept in so many places; two that fall into one share its weight. */
export const PLACES = 2 ** 15;

/** FNV-1a, folded to a place. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 15) ^ hash) & (PLACES - 1);
}

/** That an attack is named in so many words counts as much as six words do. */
const ATTACK_NAMED = Array.from({ length: 6 }, (_, at) => `?attack ${at}`);

const GRAMS = [4, 5] as const;
const DIGITS = /^\p{N}/u;
/** Longer words than any in print: the rest of them tells nothing, and a page may hold one of a megabyte. */
const LONGEST_WORD = 24;

function* ofWord(word: string): Generator<string> {
  yield ` ${word} `;
  const framed = `<${word}>`;
  for (const length of GRAMS) {
    for (let at = 0; at + length <= framed.length; at++) yield framed.slice(at, at + length);
  }
}

/** News has few different words: the places of each are looked up once. */
const placesOf = remembered((word) => Array.from(ofWord(word), placeOf));

/** Puts down each place that it has not seen before. */
function collector(): { readonly places: number[]; readonly add: (place: number) => void } {
  const seen = new Uint8Array(PLACES);
  const places: number[] = [];
  const add = (place: number): void => {
    if (seen[place] !== 0) return;
    seen[place] = 1;
    places.push(place);
  };
  return { places, add };
}

/** The places of a sentence's features, each once: its words, pairs of them, and runs of four and five letters. */
export function attackFeatures(
  { text: sentence, words }: LowerCase,
  mention: Mention = mentionIn(sentence),
): readonly number[] {
  const { places, add } = collector();
  if (mention === 'attack') for (const name of ATTACK_NAMED) add(placeOf(name));
  if (mention === 'failure') add(placeOf('?failure'));
  let before = '^';
  for (const { text } of words) {
    const word = DIGITS.test(text) ? '0' : text.slice(0, LONGEST_WORD);
    for (const place of placesOf(word)) add(place);
    add(placeOf(`${before} ${word}`));
    before = word;
  }
  return places;
}
