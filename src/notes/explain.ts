import type { Knowledge } from '../knowledge/schema.ts';
import type { Match } from '../matching/match.ts';
import { versionOf } from '../knowledge/version.ts';
import { noteOf } from './note.ts';
import type { ExplainedNote } from './page-state.ts';

/**
 * The note of a match, with the reason why it appears.
 * @throws when the match is not of this knowledge file.
 */
export function explain(
  { incident: id, claim: claimId, why }: Match,
  knowledge: Knowledge,
): ExplainedNote {
  const incident = knowledge.incidents.find((candidate) => candidate.id === id);
  const claim = incident?.claims.find((candidate) => candidate.id === claimId);
  if (!incident || !claim) throw new Error(`no claim "${id}/${claimId}" in the knowledge file`);
  return { note: noteOf(incident, claim, versionOf(knowledge)), why };
}
