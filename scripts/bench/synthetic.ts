import type { Incident, Knowledge } from '../../src/knowledge/schema.ts';
import { type Random, seeded } from '../random.ts';

const SYLLABLES = 'bar den fol gat hul jor kem lin mor nas pel ros sul tam ver wyn'.split(' ');

const oneOf = <T>(values: readonly T[], random: Random): T =>
  values[Math.floor(random() * values.length)] as T;

const inventedName = (random: Random): string => {
  const word = Array.from({ length: 3 }, () => oneOf(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Share of the wordings that come from another incident, so that copies do not sound alike. */
const FOREIGN_SHARE = 0.3;

const mixed = (own: readonly string[], foreign: readonly string[], random: Random): string[] =>
  own.map((wording) =>
    foreign.length > 0 && random() < FOREIGN_SHARE ? oneOf(foreign, random) : wording,
  );

/** A made-up incident: the claims of a real one on victims that do not exist. */
function madeUp(model: Incident, other: Incident, number: number, random: Random): Incident {
  const name = inventedName(random);
  const foreign = other.claims.flatMap(({ wordings }) => wordings);
  return {
    ...model,
    id: `${model.id}-${number}`,
    title: `${name}: ${model.title}`,
    names: [],
    parties: model.parties.map((party) => ({
      ...party,
      name: `${inventedName(random)} ${inventedName(random)}`,
      aliases: [],
    })),
    claims: model.claims.map((claim) => ({
      ...claim,
      wordings: mixed(claim.wordings, foreign, random),
    })),
  };
}

const SEED = 7;

/** A knowledge file of so many incidents: the real ones first, then made-up ones, the same in each run. */
export function knowledgeOf(count: number, real: Knowledge): Knowledge {
  const random = seeded(SEED);
  const { incidents } = real;
  const made = Array.from({ length: Math.max(0, count - incidents.length) }, (_, number) =>
    madeUp(oneOf(incidents, random), oneOf(incidents, random), number, random),
  );
  return { ...real, incidents: [...incidents.slice(0, count), ...made] };
}
