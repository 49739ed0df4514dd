import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { indexKnowledge } from '../../src/matching/match.ts';
import { scoreClaims, sentenceTerms } from '../../src/matching/score.ts';

const { incidents, ...rest } = readKnowledge();
const { claims: everything } = indexKnowledge({ ...rest, incidents });

describe.each(incidents.map((incident) => [incident.id, incident] as const))(
  '%s',
  (_, incident) => {
    test('each claim is the best match of its own statement', () => {
      const index = everything.get(incident.id);
      for (const { id, statement } of incident.claims) {
        const scores = index ? scoreClaims(sentenceTerms(statement), index) : [];
        const best = scores.sort((a, b) => b.score - a.score)[0];
        expect(best?.claim.id, statement).toBe(id);
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
  const { claims: index } = indexKnowledge({ ...rest, incidents: shortened });
  const outcomes = incidents.flatMap((incident) => {
    const ofIncident = index.get(incident.id);
    return incident.claims.map(({ id, wordings }) => {
      const left = sentenceTerms(wordings[LEFT_OUT] ?? '');
      const scores = ofIncident ? scoreClaims(left, ofIncident) : [];
      return scores.sort((a, b) => b.score - a.score)[0]?.claim.id === id;
    });
  });
  expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(FOUND_FROM);
});
