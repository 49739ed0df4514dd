import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/incident-files.ts';
import { indexKnowledge } from '../../src/matching/match.ts';
import { scoreClaims, sentenceTerms } from '../../src/matching/score.ts';

const { incidents, ...rest } = readKnowledge();

describe.each(incidents.map((incident) => [incident.id, incident] as const))(
  '%s',
  (_, incident) => {
    test('each claim is the best match of its own statement', () => {
      const index = indexKnowledge({ ...rest, incidents }).claims.get(incident.id);
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

test('claims are found by wordings that the file does not hold', () => {
  const outcomes = incidents.flatMap((incident) => {
    const left = incident.claims.map(({ wordings }) => wordings[2] ?? '');
    const claims = incident.claims.map((claim, at) => ({
      ...claim,
      wordings: claim.wordings.filter((wording) => wording !== left[at]),
    }));
    const others = incidents.filter((other) => other !== incident);
    const index = indexKnowledge({ ...rest, incidents: [...others, { ...incident, claims }] });
    const ofIncident = index.claims.get(incident.id);
    return incident.claims.map(({ id }, at) => {
      const scores = ofIncident ? scoreClaims(sentenceTerms(left[at] ?? ''), ofIncident) : [];
      return scores.sort((a, b) => b.score - a.score)[0]?.claim.id === id;
    });
  });
  expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(FOUND_FROM);
});
