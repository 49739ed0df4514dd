import type { Claim, Incident } from '../knowledge/schema.ts';
import { termSet } from './terms.ts';

export type Side = 'claim' | 'answer';

/** One recorded way of putting a claim or an answer to it. */
export interface Variant {
  readonly side: Side;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

export interface IndexedClaim {
  readonly incident: Incident;
  readonly claim: Claim;
  readonly variants: readonly Variant[];
  /** In how many of the variants a term occurs, as a share. */
  readonly profile: ReadonlyMap<string, number>;
}

export interface ClaimIndex {
  readonly byIncident: ReadonlyMap<string, readonly IndexedClaim[]>;
  /** Weight of a term: how much it tells the claims of one incident, and claims at large, apart. */
  readonly weight: (incident: string, term: string) => number;
}

const variant = (side: Side, text: string): Variant => ({ side, text, terms: termSet(text) });

const present = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text) => text !== null);

const variantsOf = (claim: Claim): Variant[] =>
  [
    ...present([claim.statement, claim.quote, ...claim.wordings]).map((text) =>
      variant('claim', text),
    ),
    ...claim.answers.flatMap((answer) =>
      present([answer.statement, answer.quote, ...answer.wordings]).map((text) =>
        variant('answer', text),
      ),
    ),
  ].filter(({ terms }) => terms.size > 0);

function profileOf(variants: readonly Variant[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of variants) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1 / variants.length);
  }
  return counts;
}

function indexClaim(incident: Incident, claim: Claim): IndexedClaim {
  const variants = variantsOf(claim);
  return { incident, claim, variants, profile: profileOf(variants) };
}

/** How many of some claims use each term. */
function spread(claims: readonly IndexedClaim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { profile } of claims) {
    for (const term of profile.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Inverse document frequency that stays positive: log(1 + N / n). */
const idf = (total: number, count: number): number => Math.log(1 + total / Math.max(count, 1));

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

/** These say that an attack is spoken of, and not what is said of it. */
const BACKGROUND_WEIGHT = 0.5;
const BACKGROUND = termSet(
  `attack cyber cyberattack hack hacker hacking ddos distributed denial service ransomware malware incident online internet
  digital computer system network platform`,
);

const nameTerms = (incident: Incident): Set<string> =>
  new Set(
    incident.parties
      .filter((party) => party.role === 'victim')
      .flatMap((party) => [party.name, ...party.aliases])
      .flatMap((name) => [...termSet(name)]),
  );

export function indexClaims(incidents: readonly Incident[]): ClaimIndex {
  const byIncident = new Map(
    incidents.map((incident) => [
      incident.id,
      incident.claims.map((claim) => indexClaim(incident, claim)),
    ]),
  );
  const all = [...byIncident.values()].flat();
  const everywhere = spread(all);
  const within = new Map([...byIncident].map(([id, claims]) => [id, spread(claims)]));
  const names = new Map(incidents.map((incident) => [incident.id, nameTerms(incident)]));
  return {
    byIncident,
    weight(incident, term) {
      const siblings = byIncident.get(incident)?.length ?? 1;
      const local = idf(siblings, within.get(incident)?.get(term) ?? 0) / Math.log(1 + siblings);
      const global = idf(all.length, everywhere.get(term) ?? 0);
      const name = names.get(incident)?.has(term) ? NAME_WEIGHT : 1;
      const speaker = SPEAKERS.has(term) ? SPEAKER_WEIGHT : 1;
      const background = BACKGROUND.has(term) ? BACKGROUND_WEIGHT : 1;
      return global * local * Math.min(name, speaker, background);
    },
  };
}
