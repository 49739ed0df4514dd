import type { JSX } from 'preact';
import type { Why } from '../notes/page-state.ts';
import { listed } from './format.ts';
import { NOTE } from './words.ts';

const Names = ({ names }: Pick<Why, 'names'>): JSX.Element => (
  <div>
    <dt>{NOTE.whyNames}</dt>
    <dd>{listed(names)}</dd>
  </div>
);

const Words = ({ words }: Pick<Why, 'words'>): JSX.Element => (
  <div>
    <dt>{NOTE.whyWords}</dt>
    <dd dir="auto">{words.join(', ')}</dd>
  </div>
);

const Slots = ({ slots }: Pick<Why, 'slots'>): JSX.Element => (
  <>
    {slots.map(({ slot, words }) => (
      <div key={slot}>
        <dt>{NOTE.whySlots[slot]}</dt>
        <dd dir="auto">{words.join(', ')}</dd>
      </div>
    ))}
  </>
);

/** Without quotation marks: the wordings are ours, and nobody's words. */
const Wording = ({ wording }: Pick<Why, 'wording'>): JSX.Element => (
  <div>
    <dt>{NOTE.whyWording}</dt>
    <dd>{wording}</dd>
  </div>
);

export const NoteWhy = ({ why }: { why: Why }): JSX.Element => (
  <details class="section">
    <summary>{NOTE.why}</summary>
    <dl class="why">
      {why.names.length > 0 && <Names names={why.names} />}
      {why.words.length > 0 && <Words words={why.words} />}
      <Slots slots={why.slots} />
      {why.wording !== '' && <Wording wording={why.wording} />}
    </dl>
  </details>
);
