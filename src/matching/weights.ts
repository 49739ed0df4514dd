import type { Incident } from '../knowledge/schema.ts';
import { remembered } from '../text/remembered.ts';
import { termSet } from './terms.ts';

/** How many of some claims use each term. */
export type Spread = ReadonlyMap<string, number>;

export function spreadOf(vocabularies: readonly Iterable<string>[]): Spread {
  const counts = new Map<string, number>();
  for (const vocabulary of vocabularies) {
    for (const term of vocabulary) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/**
 * Inverse document frequency that stays positive, log(1 + N / n), as a share of that of a term which no claim uses: so
 * a rare word weighs 1 whatever the number of claims.
 */
const idf = ({ claims, spread }: Corpus, term: string): number =>
  Math.log(1 + claims / Math.max(spread.get(term) ?? 0, 1)) / Math.log(1 + claims);

/** Words of the parties' names link an article; they tell its claims apart only a little. */
const NAME_WEIGHT = 0.5;

/** So do words for those who speak: any claim and any answer can come from an official or a company. */
const SPEAKER_WEIGHT = 0.4;
const SPEAKERS = termSet(
  `agency authority body boss bureau candidate chairman chief commission committee company corporation council department director
  executive expert firm force foreign general government group head insider leader manager member minister ministry
  national office officer official organisation panel party person police president prosecutor regulator reporter researcher
  secretary service source staff analyst adviser consultant professor attorney senator`,
);

/** Whether a term stands for an office or a body of any kind, and not for a certain one. */
export const isSpeakerWord = (term: string): boolean => SPEAKERS.has(term);

/** These say that an attack is spoken of, and not what is said of it. */
const BACKGROUND_WEIGHT = 0.5;
const BACKGROUND = termSet(
  `attack cyber cyberattack hack hacker hacking ddos distributed denial service ransomware malware incident online internet
  digital computer system network platform`,
);

/** Words of the victims' names. */
const nameTerms = (incident: Incident): Set<string> =>
  new Set(
    incident.parties
      .filter((party) => party.role === 'victim')
      .flatMap((party) => [party.name, ...party.aliases])
      .flatMap((name) => [...termSet(name)]),
  );

/** Words of the names of those who make the claims and answer them. */
export const sayers = ({ claims }: Incident): Set<string> =>
  new Set(
    claims
      .flatMap((claim) => [claim.by, ...claim.answers.map((answer) => answer.by)])
      .flatMap((by) => [...termSet(by)]),
  );

/** A term's weight in an incident: how much it tells the claims of the incident, and claims at large, apart. */
export type Weigh = (term: string) => number;

/** How many claims there are, and how many of them use each term. */
export interface Corpus {
  readonly claims: number;
  readonly spread: Spread;
}

/** The weights for one incident: `everywhere` are the claims of all incidents, `here` those of this one. */
export function weigher(incident: Incident, here: Corpus, everywhere: Corpus): Weigh {
  const names = nameTerms(incident);
  const compute = (term: string): number => {
    const name = names.has(term) ? NAME_WEIGHT : 1;
    const speaker = SPEAKERS.has(term) ? SPEAKER_WEIGHT : 1;
    const background = BACKGROUND.has(term) ? BACKGROUND_WEIGHT : 1;
    return idf(everywhere, term) * idf(here, term) * Math.min(name, speaker, background);
  };
  return remembered(compute);
}
