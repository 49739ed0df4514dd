import type { JSX } from 'preact';
import type { Explanation } from './state-words.ts';

export const Explained = ({ explanation }: { explanation: Explanation }): JSX.Element => (
  <div role="status">
    <h2>{explanation.title}</h2>
    {explanation.meaning !== null && <p class="meaning">{explanation.meaning}</p>}
  </div>
);
