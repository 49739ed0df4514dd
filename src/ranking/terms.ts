import { remembered } from '../text/remembered.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** Words of the language that stand in any sentence; the reporting verbs of news stay, for claims of any kind are ranked. */
const STOP_WORDS = new Set(
  `a about above after again against all am an and any are aren as at be because been before being below between both but by
  can could couldn did didn do does doesn doing don down during each few for from further had hadn has hasn have haven having
  he her here hers herself him himself his how i if in into is isn it its itself just ll me might more most must my myself
  needn no nor not now of off on once only or other our ours ourselves out over own re same shan she should shouldn so some
  such t than that the their theirs them themselves then there these they this those through to too under until up us ve very was
  wasn we were weren what when where which while who whom why will with won would wouldn you your yours yourself yourselves
  amp rt via`.split(/\s+/u),
);

const ADDRESS = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S*/giu;
/** Where a tag or a handle changes from one word to the next: "#StayAtHome", "@WHO_Europe", "@Route66". */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|_+/gu;
const TAG = /[#@][\p{L}\p{N}_]+/gu;
const MARK = /\p{M}+/gu;

/** A post or a claim as plain words: no addresses, tags and handles as the words they are made of, no accents. */
export const plainText = (text: string): string =>
  text
    .replace(ADDRESS, ' ')
    .replace(TAG, (tag) => `${tag.slice(1)} ${tag.slice(1).replace(SEAM, ' ')}`)
    .normalize('NFKD')
    .replace(MARK, '')
    .toLowerCase();

const stem = remembered(stemOf);

/** Stems of the content words of a plain text, in order. */
export const stemsOf = (plain: string): string[] =>
  wordsOf(plain)
    .map(({ text }) => text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);

const GRAM = 4;

/** Every run of four characters of the words of a plain text, with the gaps between words: "att", "atta" … */
export function gramsOf(plain: string): string[] {
  const line = ` ${wordsOf(plain)
    .map(({ text }) => text)
    .join(' ')} `;
  return Array.from({ length: Math.max(0, line.length - GRAM + 1) }, (_, at) =>
    line.slice(at, at + GRAM),
  );
}
