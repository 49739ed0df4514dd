import type { Incident } from '../schema.ts';
import { type Finding, type Rule, everythingSaid } from './rule.ts';

interface Day {
  readonly path: string;
  readonly day: string | null;
}

const daysOf = (incident: Incident): Day[] => [
  { path: 'period.from', day: incident.period.from },
  { path: 'period.to', day: incident.period.to },
  ...everythingSaid(incident).map(({ path, said }) => ({ path: `${path}.date`, day: said.date })),
  ...incident.sources.map(({ date }, at) => ({ path: `sources.${at}.date`, day: date })),
];

/** A day that is not known comes neither before nor after another. */
const isAfter = (day: string | null, other: string | null): boolean =>
  day !== null && other !== null && day > other;

function late(incident: Incident): Finding[] {
  return everythingSaid(incident)
    .map(({ path, said }) => {
      const source = incident.sources.find(({ id }) => id === said.source);
      return { path: `${path}.date`, said, source };
    })
    .filter(({ said, source }) => !source?.keptUpToDate && isAfter(said.date, source?.date ?? null))
    .map(({ path, said, source }) => ({
      path,
      reason: `${said.date} is after its source appeared (${source?.date})`,
    }));
}

function early({ claims, period }: Incident): Finding[] {
  return claims.flatMap(({ date }, at) =>
    isAfter(period.from, date)
      ? [{ path: `claims.${at}.date`, reason: `${date} is before the incident (${period.from})` }]
      : [],
  );
}

function afterReview(incident: Incident): Finding[] {
  return daysOf(incident)
    .filter(({ day }) => isAfter(day, incident.reviewed))
    .map(({ path, day }) => ({
      path,
      reason: `${day} is after the review (${incident.reviewed})`,
    }));
}

const backwards = ({ period: { from, to } }: Incident): Finding[] =>
  isAfter(from, to) ? [{ path: 'period', reason: `ends (${to}) before it begins (${from})` }] : [];

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  remedy: 'check the dates against the sources; a page that changes later has `keptUpToDate`',
  find: (incident) => [
    ...backwards(incident),
    ...early(incident),
    ...late(incident),
    ...afterReview(incident),
  ],
};

const REVIEW_MONTHS = 12;

/** The day that lies some months before another, both YYYY-MM-DD. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

export const reviewedLately: Rule = {
  name: 'reviewed-lately',
  remedy: 'hold the file against its sources again, then set `reviewed` to that day',
  find: ({ reviewed }, today) => {
    if (reviewed > today) return [{ path: 'reviewed', reason: `${reviewed} is yet to come` }];
    return reviewed < monthsBefore(today, REVIEW_MONTHS)
      ? [{ path: 'reviewed', reason: `${reviewed} is more than ${REVIEW_MONTHS} months ago` }]
      : [];
  },
};
