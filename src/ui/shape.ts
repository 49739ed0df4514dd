import type { Label } from '../notes/labels.ts';

/** How a mark is drawn under a sentence, so that it reads without colour. */
export type Shape = 'solid' | 'dashed' | 'dotted';

const SHAPES: Record<Label, Shape> = {
  'confirmed-by-officials': 'solid',
  'partly-confirmed': 'solid',
  'disputed-by-officials': 'dashed',
  disputed: 'dashed',
  'attribution-contested': 'dotted',
  'no-official-assessment': 'dotted',
};

export const shapeOf = (label: Label): Shape => SHAPES[label];
