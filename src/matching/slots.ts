import type { Claim, Incident } from '../knowledge/schema.ts';
import type { Term } from '../text/terms.ts';
import { sayingsOf } from './sayings.ts';
import { matchTerms, termSet } from './terms.ts';
import { isSpeakerWord } from './weights.ts';

/** What a claim says of particulars: its figures, and the names of those who make and answer it. */
export interface ClaimSlots {
  /** Numbers with their units, as terms. */
  readonly numbers: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

export const SLOTS = ['number', 'speaker'] as const;
export type Slot = (typeof SLOTS)[number];

/** How the particulars of a sentence go with those of a claim. */
export interface SlotAgreement {
  /** Words of the sentence that fill a slot as the claim does. */
  readonly agreeing: readonly { readonly slot: Slot; readonly word: string }[];
  /** Whether it gives figures of the claim's unit, and none of the claim's. */
  readonly otherNumber: boolean;
}

const NUMBER = /^#(\D*)(\d.*)$/u;
const YEAR = /^#(?:19|20)\d\d$/u;

const isFigure = ({ term }: Term): boolean =>
  term.startsWith('#') && NUMBER.test(term) && !YEAR.test(term);
const NONE: readonly Term[] = [];
const unitOf = (term: string): string => NUMBER.exec(term)?.[1] ?? '';

const speakersOf = ({ by, answers }: Claim): string[] =>
  [by, ...answers.map((answer) => answer.by)]
    .flatMap((name) => [...termSet(name)])
    .filter((term) => !isSpeakerWord(term));

function slotsOf(claim: Claim): ClaimSlots {
  const terms = sayingsOf(claim).flatMap(({ text }) => matchTerms(text));
  const numbers = new Set(terms.filter(isFigure).map(({ term }) => term));
  return {
    numbers,
    units: new Set([...numbers].map(unitOf)),
    speakers: new Set(speakersOf(claim)),
  };
}

export const claimSlots = ({ claims }: Incident): ClaimSlots[] => claims.map(slotsOf);

export const NO_SLOTS: SlotAgreement = { agreeing: [], otherNumber: false };

/** Compares the particulars of a sentence with those of a claim. */
export function agreement(
  sentence: readonly Term[],
  { numbers, units, speakers }: ClaimSlots,
): SlotAgreement {
  const figures = numbers.size > 0 ? sentence.filter(isFigure) : NONE;
  const same = figures.filter(({ term }) => numbers.has(term));
  const named = sentence.filter(({ term }) => speakers.has(term));
  if (figures.length + named.length === 0) return NO_SLOTS;
  return {
    agreeing: [
      ...same.map(({ word }) => ({ slot: 'number' as const, word })),
      ...named.map(({ word }) => ({ slot: 'speaker' as const, word })),
    ],
    otherNumber: same.length === 0 && figures.some(({ term }) => units.has(unitOf(term))),
  };
}
