import type { JSX } from 'preact';
import type { DrawnLane, Lane, Timeline, TimelinePoint } from '../../catalogue/timeline.ts';
import { dayText } from '../format.ts';
import { drawingText, laneText, pointText, spanText } from './library-words.ts';

// Places across are shares of the width and sizes are in pixels: so the drawing fits any width and its words stay readable.

const NAME_HEIGHT = 22;
const LEVEL_HEIGHT = 14;
const AXIS_HEIGHT = 26;
/** Room at both ends for a mark, in per cent of the width. */
const MARGIN = 2;

/** A mark of its own for each lane, so that colour is not needed; drawn around the origin. */
const SHAPES: Readonly<Record<Lane, string>> = {
  claim: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
  'official-assessment': 'M-4.5-4.5h9v9h-9z',
  'counter-claim': 'M0-6 6 0 0 6-6 0z',
  'expert-assessment': 'M0-5.5 5.5 4.5h-11z',
  corroboration: 'M-5-1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z',
};

interface PlacedLane extends DrawnLane {
  readonly top: number;
  readonly height: number;
}

function placedLanes({ lanes }: Timeline): PlacedLane[] {
  let bottom = 0;
  return lanes.map((lane) => {
    const top = bottom;
    const height = NAME_HEIGHT + lane.levels * LEVEL_HEIGHT + 6;
    bottom += height;
    return { ...lane, top, height };
  });
}

const across = (position: number): string => `${MARGIN + position * (100 - 2 * MARGIN)}%`;

const Point = ({ point, y }: { point: TimelinePoint; y: number }): JSX.Element => (
  <svg class="point" x={across(point.position)} y={y}>
    <path d={SHAPES[point.lane]}>
      <title>{pointText(point.date, point.by, point.text)}</title>
    </path>
  </svg>
);

const LaneRow = ({ lane, points, top, height }: PlacedLane): JSX.Element => (
  <g class={`lane lane-${lane}`}>
    <text x="0" y={top + 15}>
      {laneText(lane)}
    </text>
    <line x1="0" x2="100%" y1={top + height} y2={top + height} />
    {points.map((point) => (
      <Point
        key={`${point.claim} ${point.by} ${point.text}`}
        point={point}
        y={top + height - 10 - point.level * LEVEL_HEIGHT}
      />
    ))}
  </g>
);

const Axis = ({ timeline, y }: { timeline: Timeline; y: number }): JSX.Element => (
  <g class="axis">
    {timeline.ticks.map(({ days, position }) => (
      <g key={days}>
        <line x1={across(position)} x2={across(position)} y1="0" y2={y} />
        <text x={across(position)} y={y + 18} text-anchor="middle">
          {spanText(days)}
        </text>
      </g>
    ))}
  </g>
);

/** Each kind of statement in a lane of its own; every mark tells itself to a resting pointer. */
export function TimelineDrawing({ timeline }: { timeline: Timeline }): JSX.Element {
  const lanes = placedLanes(timeline);
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
  const { points, from, to } = timeline;
  return (
    <figure class="drawing">
      <svg
        role="img"
        aria-label={drawingText(points.length, from, to)}
        width="100%"
        height={height + AXIS_HEIGHT}
      >
        <Axis timeline={timeline} y={height} />
        {lanes.map((lane) => (
          <LaneRow key={lane.lane} {...lane} />
        ))}
      </svg>
      <figcaption class="small ends">
        <time dateTime={from}>{dayText(from)}</time>
        <time dateTime={to}>{dayText(to)}</time>
      </figcaption>
    </figure>
  );
}
