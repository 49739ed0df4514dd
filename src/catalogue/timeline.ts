import type { Answer, Claim, Incident } from '../knowledge/schema.ts';
import { ANSWER_KINDS } from '../knowledge/vocabulary.ts';

const LANES = ['claim', ...ANSWER_KINDS] as const;

export type Lane = (typeof LANES)[number];

/** A dated statement of an incident. */
export interface TimelinePoint {
  readonly date: string;
  readonly lane: Lane;
  readonly by: string;
  readonly text: string;
  readonly claim: string;
  /** From 0, the first day, to 1, the last. */
  readonly position: number;
  /** How many statements of the same lane lie at the same place before it. */
  readonly level: number;
}

export interface Tick {
  readonly position: number;
  /** Days after the first statement. */
  readonly days: number;
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly points: readonly TimelinePoint[];
  /** How many of its statements lie above each other at most. */
  readonly levels: number;
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  /** All statements in order of time. */
  readonly points: readonly TimelinePoint[];
  /** The same in the lanes in which they are drawn, without the empty ones. */
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly Tick[];
}

const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;

/**
 * Most is said in the first days and some of it years later, so time is drawn by its logarithm:
 * a day, a week, a month, a year and a decade after the first statement lie about as far apart from each other.
 */
const positionOf = (days: number, lastDay: number): number =>
  lastDay === 0 ? 0 : Math.log1p(days) / Math.log1p(lastDay);

const TICKS = [7, 30, 365, 3650] as const;

/** Nearer to each other than this, points lie on top of each other. */
const APART = 0.025;

/** Nearer to the end than this, a tick's name would run into the last one's. */
const TICK_ROOM = 0.86;

type Undated = Omit<TimelinePoint, 'level' | 'position'>;

const pointOf = (said: Claim | Answer, lane: Lane, claim: string): Undated[] =>
  said.date === null ? [] : [{ date: said.date, lane, by: said.by, text: said.statement, claim }];

const pointsOf = ({ claims }: Incident): Undated[] =>
  claims
    .flatMap((claim) => [
      ...pointOf(claim, 'claim', claim.id),
      ...claim.answers.flatMap((answer) => pointOf(answer, answer.kind, claim.id)),
    ])
    .sort((a, b) => a.date.localeCompare(b.date));

/** Puts points that lie at one place of one lane above each other. */
function stacked(points: readonly Omit<TimelinePoint, 'level'>[]): TimelinePoint[] {
  const placed: TimelinePoint[] = [];
  for (const point of points) {
    const near = placed.filter(
      ({ lane, position }) => lane === point.lane && point.position - position < APART,
    );
    const levels = new Set(near.map(({ level }) => level));
    const level = near.findIndex((_, at) => !levels.has(at));
    placed.push({ ...point, level: level < 0 ? near.length : level });
  }
  return placed;
}

const lanesOf = (points: readonly TimelinePoint[]): DrawnLane[] =>
  LANES.map((lane) => {
    const own = points.filter((point) => point.lane === lane);
    return { lane, points: own, levels: 1 + Math.max(-1, ...own.map(({ level }) => level)) };
  }).filter(({ levels }) => levels > 0);

/** The exchange over time; null where fewer than two days are known. */
export function timelineOf(incident: Incident): Timeline | null {
  const points = pointsOf(incident);
  const from = points[0]?.date;
  const to = points.at(-1)?.date;
  if (from === undefined || to === undefined || from === to) return null;
  const lastDay = daysBetween(from, to);
  const at = (days: number): number => positionOf(days, lastDay);
  const placed = stacked(
    points.map((point) => ({ ...point, position: at(daysBetween(from, point.date)) })),
  );
  const ticks = TICKS.filter((days) => at(days) <= TICK_ROOM && days < lastDay);
  return {
    from,
    to,
    points: placed,
    lanes: lanesOf(placed),
    ticks: ticks.map((days) => ({ days, position: at(days) })),
  };
}
