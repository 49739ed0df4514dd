import { ALIKE_DAYS, isFresh, namesYear } from './link-evidence.ts';
import {
  type Link,
  type LinkIndex,
  type Possible,
  likenessesIn,
  wordsForNames,
} from './link-index.ts';
import { type Reading, yearsIn } from './reading.ts';

/** A paragraph so like an incident, and more so than like others, tells of it in passing… */
const PASSING_FROM = 0.17;
/** …if it names its year, or leads by so much in the first weeks. */
const PASSING_LEAD_FROM = 0.4;

/** An incident that no name points to, but that one paragraph, given by the numbers of its sentences, tells of. */
function linkOf(
  numbers: readonly number[],
  { sentences: all, published }: Reading,
  possible: Possible,
  index: LinkIndex,
): Link[] {
  const sentences = numbers.flatMap((at) => all[at] ?? []);
  return likenessesIn(sentences, possible, index).flatMap(({ scoreOf, first, lead }) => {
    const incident = index.likeness.incidents[first];
    if (!incident || scoreOf(first) < PASSING_FROM) return [];
    const isNew = lead >= PASSING_LEAD_FROM && isFresh(incident, published, ALIKE_DAYS);
    if (!isNew && !namesYear(incident, yearsIn(sentences))) return [];
    const names = wordsForNames(incident, sentences, index);
    return [{ incident, names, isMain: false, inPassing: true, reach: new Set(numbers) }];
  });
}

/** The incidents that single paragraphs on attacks tell of. */
export function linksInPassing(reading: Reading, possible: Possible, index: LinkIndex): Link[] {
  const byBlock = new Map<number, number[]>();
  reading.sentences.forEach(({ block }, at) => {
    if (!reading.attackBlocks.has(block)) return;
    const numbers = byBlock.get(block);
    if (numbers) numbers.push(at);
    else byBlock.set(block, [at]);
  });
  return [...byBlock.values()].flatMap((numbers) => linkOf(numbers, reading, possible, index));
}
