import type { JSX } from 'preact';
import type { Label } from '../notes/labels.ts';
import { type Shape, shapeOf } from './shape.ts';
import { labelText } from './words.ts';

// Dots are strokes of no length with round caps; the rhythms fill the 24 units evenly.
const DASHES: Record<Shape, string> = { solid: 'none', dashed: '6 3', dotted: '0 4' };

const Underline = ({ shape }: { shape: Shape }): JSX.Element => (
  <line
    x1={shape === 'dotted' ? 2 : 0}
    x2="24"
    y1="12.5"
    y2="12.5"
    stroke="currentColor"
    stroke-width={shape === 'dotted' ? 2.6 : 2.2}
    stroke-linecap={shape === 'dotted' ? 'round' : 'butt'}
    stroke-dasharray={DASHES[shape]}
  />
);

/** Two words with the underline that the page shows for this label. */
const Sample = ({ shape }: { shape: Shape }): JSX.Element => (
  <svg class="sample" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
    <g class="sample-words">
      <rect x="0" y="2" width="10" height="6" rx="1.5" />
      <rect x="13" y="2" width="11" height="6" rx="1.5" />
    </g>
    <Underline shape={shape} />
  </svg>
);

interface Props {
  readonly label: Label;
  readonly id?: string;
}

export function LabelMark({ label, id }: Props): JSX.Element {
  const shape = shapeOf(label);
  return (
    <span class={`label label-${shape}`}>
      <Sample shape={shape} />
      <span id={id}>{labelText(label)}</span>
    </span>
  );
}
