import type { Label } from './labels.ts';

/** The labels as readers see them. */
export const LABEL_TEXT: Readonly<Record<Label, string>> = {
  'confirmed-by-officials': 'Confirmed by officials',
  'partly-confirmed': 'Partly confirmed',
  'disputed-by-officials': 'Disputed by officials',
  disputed: 'Disputed',
  'attribution-contested': 'Attribution contested',
  'no-official-assessment': 'No official assessment',
};
