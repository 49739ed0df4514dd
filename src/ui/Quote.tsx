import type { JSX } from 'preact';
import { quoted } from './format.ts';

/** Somebody else's words; they may be in any script. */
export const Quote = ({ text }: { text: string }): JSX.Element => (
  <span class="quote" dir="auto">
    {quoted(text)}
  </span>
);
