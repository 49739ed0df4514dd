import * as v from 'valibot';
import type { Answer, Claim, Incident, Knowledge } from './schema.ts';

/** Lists of lines, each list as one text: a thousand long strings are read faster than a hundred thousand short ones. */
const Lines = v.string();

/** The wordings of a claim, then those of its answers in their order. */
const ClaimWordings = v.array(Lines);

const IncidentWordings = v.strictObject({ asides: Lines, claims: v.array(ClaimWordings) });

/** The wordings of all incidents by their ids: only matching needs them, and they are most of the file. */
export const WordingsSchema = v.record(v.string(), IncidentWordings);

export type Wordings = v.InferOutput<typeof WordingsSchema>;

const joined = (lines: readonly string[]): string => lines.join('\n');
const parted = (lines = ''): string[] => (lines === '' ? [] : lines.split('\n'));

const wordingsOf = ({ asides = [], claims }: Incident): Wordings[string] => ({
  asides: joined(asides),
  claims: claims.map(({ wordings, answers }) => [
    joined(wordings),
    ...answers.map((answer) => joined(answer.wordings)),
  ]),
});

export const wordingsIn = ({ incidents }: Knowledge): Wordings =>
  Object.fromEntries(incidents.map((incident) => [incident.id, wordingsOf(incident)]));

const withoutLines = <T extends Claim | Answer>(said: T): T => ({ ...said, wordings: [] });

function factsOf(incident: Incident): Incident {
  const claims = incident.claims.map((claim) => ({
    ...withoutLines(claim),
    answers: claim.answers.map(withoutLines),
  }));
  return { ...incident, asides: [], claims };
}

/** Everything but the wordings. */
export const factsIn = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  incidents: knowledge.incidents.map(factsOf),
});

function worded(incident: Incident, { asides, claims }: Wordings[string]): Incident {
  return {
    ...incident,
    asides: parted(asides),
    claims: incident.claims.map((claim, at) => ({
      ...claim,
      wordings: parted(claims[at]?.[0]),
      answers: claim.answers.map((answer, number) => ({
        ...answer,
        wordings: parted(claims[at]?.[number + 1]),
      })),
    })),
  };
}

/** The facts with their wordings again; incidents that these do not know stay as they are. */
export const withWordings = (knowledge: Knowledge, wordings: Wordings): Knowledge => ({
  ...knowledge,
  incidents: knowledge.incidents.map((incident) => {
    const own = wordings[incident.id];
    return own ? worded(incident, own) : incident;
  }),
});
