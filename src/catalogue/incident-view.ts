import type { Incident, Party, Source } from '../knowledge/schema.ts';
import { type Note, noteOf } from '../notes/note.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** What the library shows of one incident. */
export interface IncidentView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly pack: string | null;
  readonly period: Incident['period'];
  readonly kinds: Incident['kinds'];
  readonly names: readonly string[];
  readonly parties: readonly Party[];
  readonly notes: readonly Note[];
  readonly omitted: Incident['omitted'];
  readonly timeline: Timeline | null;
  readonly sources: readonly Source[];
  readonly thin: boolean;
  readonly reviewed: string;
}

export const incidentView = (incident: Incident, version: number): IncidentView => ({
  id: incident.id,
  title: incident.title,
  summary: incident.summary,
  pack: incident.pack ?? null,
  period: incident.period,
  kinds: incident.kinds,
  names: incident.names,
  parties: incident.parties,
  notes: incident.claims.map((claim) => noteOf(incident, claim, version)),
  omitted: incident.omitted,
  timeline: timelineOf(incident),
  sources: incident.sources,
  thin: incident.thin ?? false,
  reviewed: incident.reviewed,
});
