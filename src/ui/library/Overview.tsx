import type { JSX } from 'preact';
import type { Overview as Counts } from '../../catalogue/overview.ts';
import { cellText, kindText, LIBRARY } from './library-words.ts';

/** Radii, of 12: the largest circle, the smallest that has room for its number, and that of one incident, which has none. */
const LARGEST = 11.5;
const NUMBERED = 7;
const SINGLE = 4;

/** The area of a circle, not its radius, grows with the number. */
const radiusOf = (count: number, most: number): number =>
  count === 1 ? SINGLE : Math.max(NUMBERED, LARGEST * Math.sqrt(count / most));

const Circle = ({ count, most }: { count: number; most: number }): JSX.Element => (
  <svg class="bubble" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r={radiusOf(count, most)} />
    {count > 1 && (
      <text x="12" y="12" dy="0.36em">
        {count}
      </text>
    )}
  </svg>
);

interface CellProps {
  readonly count: number;
  readonly most: number;
  readonly name: string;
  readonly href: string;
}

const Cell = ({ count, most, name, href }: CellProps): JSX.Element => (
  <td>
    {count > 0 && (
      <a href={href} aria-label={name} title={name}>
        <Circle count={count} most={most} />
      </a>
    )}
  </td>
);

interface Props {
  readonly overview: Counts;
  /** The address of the list narrowed to a kind and a year. */
  readonly hrefOf: (kind: string, year: string) => string;
}

/** A picture that is a table: circles by year and kind, each a link to its incidents. */
export const Overview = ({ overview, hrefOf }: Props): JSX.Element => (
  <details class="overview">
    <summary>{LIBRARY.overview}</summary>
    <p class="small">{LIBRARY.overviewMeaning}</p>
    <div class="scroller" tabIndex={0} role="region" aria-label={LIBRARY.overview}>
      <table class="bubbles">
        <thead>
          <tr>
            <th scope="col">{LIBRARY.kind}</th>
            {overview.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview.rows.map(({ kind, counts }) => (
            <tr key={kind}>
              <th scope="row">{kindText(kind)}</th>
              {counts.map((count, at) => (
                <Cell
                  key={overview.years[at]}
                  count={count}
                  most={overview.most}
                  name={cellText(count, kind, overview.years[at] ?? '')}
                  href={hrefOf(kind, overview.years[at] ?? '')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
