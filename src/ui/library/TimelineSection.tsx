import type { JSX } from 'preact';
import type { Timeline } from '../../catalogue/timeline.ts';
import { atStart } from '../format.ts';
import { Day } from '../StatementDetails.tsx';
import { laneText, LIBRARY } from './library-words.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

const Table = ({ points }: Pick<Timeline, 'points'>): JSX.Element => (
  <div class="scroller" tabIndex={0} role="region" aria-label={LIBRARY.timelineTable}>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Kind</th>
          <th scope="col">Who</th>
          <th scope="col">Statement</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${point.claim} ${point.by} ${point.text}`}>
            <th scope="row">
              <Day date={point.date} />
            </th>
            <td>{laneText(point.lane)}</td>
            <td>{atStart(point.by)}</td>
            <td>{point.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const TimelineSection = ({ timeline }: { timeline: Timeline }): JSX.Element => (
  <section class="part">
    <h2>{LIBRARY.timeline}</h2>
    <p class="small">{LIBRARY.timelineMeaning}</p>
    <TimelineDrawing timeline={timeline} />
    <details>
      <summary>{LIBRARY.timelineTable}</summary>
      <Table points={timeline.points} />
    </details>
  </section>
);
