import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { indexKnowledge } from '../../src/matching/match.ts';
import { nearClaims } from '../../src/matching/near-claims.ts';

const { incidents, ...rest } = readKnowledge();
const index = indexKnowledge({ ...rest, incidents });

describe.each(incidents.map((incident) => [incident.id, incident] as const))(
  '%s',
  (_, incident) => {
    test('each claim is the best match of its own statement', () => {
      for (const { id, statement } of incident.claims) {
        expect(nearClaims(statement, incident.id, index)[0]?.claim.id, statement).toBe(id);
      }
    });
  },
);

/** Wordings differ on purpose: a good part of them share no telling word with the others of their claim. */
const FOUND_FROM = 0.5;
const LEFT_OUT = 2;

test('claims are found by wordings that the file does not hold', () => {
  const shortened = incidents.map((incident) => ({
    ...incident,
    claims: incident.claims.map((claim) => ({
      ...claim,
      wordings: claim.wordings.filter((_, at) => at !== LEFT_OUT),
    })),
  }));
  const without = indexKnowledge({ ...rest, incidents: shortened });
  const outcomes = incidents.flatMap((incident) =>
    incident.claims.map(({ id, wordings }) => {
      const near = nearClaims(wordings[LEFT_OUT] ?? '', incident.id, without);
      return near[0]?.claim.id === id;
    }),
  );
  expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(FOUND_FROM);
});
