import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { incidentCount, LIBRARY, PACKS } from './library-words.ts';

export interface PackInfo {
  readonly id: string;
  readonly name: string;
  readonly incidents: number;
}

/** What became of a wish: one line, and the faults of a file that was refused. */
export interface PackOutcome {
  readonly text: string;
  readonly problems: readonly string[];
}

export interface PacksProps {
  readonly packs: readonly PackInfo[];
  readonly onAdd: (file: File) => Promise<PackOutcome>;
  readonly onRemove: (pack: PackInfo) => Promise<PackOutcome>;
}

/** More than these nobody reads, or wants to hear read. */
const PROBLEMS_SHOWN = 20;

const Outcome = ({ outcome }: { outcome: PackOutcome | null }): JSX.Element => (
  <div role="status" class="outcome">
    {outcome && <p>{outcome.text}</p>}
    {outcome && outcome.problems.length > 0 && (
      <ul class="bullets">
        {outcome.problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )}
  </div>
);

interface ItemProps {
  readonly pack: PackInfo;
  readonly onRemove: () => void;
}

const Item = ({ pack, onRemove }: ItemProps): JSX.Element => (
  <li class="row item">
    <span>
      <strong>{pack.name}</strong> <span class="small">{incidentCount(pack.incidents)}</span>
    </span>
    <button type="button" aria-label={`${PACKS.remove}: ${pack.name}`} onClick={onRemove}>
      {PACKS.remove}
    </button>
  </li>
);

interface AddProps {
  readonly onFile: (file: File) => void;
}

function Add({ onFile }: AddProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{PACKS.add}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </p>
  );
}

export function Packs({ packs, onAdd, onRemove }: PacksProps): JSX.Element {
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (pack: PackInfo): void => {
    // The button goes away under the focus.
    title.current?.focus();
    show(onRemove(pack));
  };
  const show = (wish: Promise<PackOutcome>): void => void wish.then(setOutcome);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {LIBRARY.packs}
      </h1>
      <p>{PACKS.meaning}</p>
      <Add onFile={(file) => show(onAdd(file))} />
      <Outcome outcome={outcome} />
      {packs.length === 0 && <p class="small">{PACKS.none}</p>}
      <ul class="items">
        {packs.map((pack) => (
          <Item key={pack.id} pack={pack} onRemove={() => remove(pack)} />
        ))}
      </ul>
    </>
  );
}
