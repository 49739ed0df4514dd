import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { OPTIONS } from './options-words.ts';

export interface DataActions {
  readonly onSave: () => Promise<void>;
  /** Tells what became of it. */
  readonly onLoad: (file: File) => Promise<string>;
  readonly onDelete: () => Promise<void>;
}

/** Settings as a file, both ways. */
export function SettingsFiles({ onSave, onLoad }: Omit<DataActions, 'onDelete'>): JSX.Element {
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const load = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome(await onLoad(file));
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <section>
      <h2>{OPTIONS.data}</h2>
      <p class="small">{OPTIONS.dataMeaning}</p>
      <p class="row">
        <button type="button" onClick={() => void onSave()}>
          {OPTIONS.save}
        </button>
      </p>
      <p>
        <label for={id}>{OPTIONS.load}</label>{' '}
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
      </p>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </section>
  );
}

type Step = 'asked' | 'sure' | 'done';

/** What cannot be undone is asked for twice. */
export function DeleteEverything({ onDelete }: Pick<DataActions, 'onDelete'>): JSX.Element {
  const [step, setStep] = useState<Step>('asked');
  return (
    <section>
      <h2>{OPTIONS.delete}</h2>
      <p class="small">{OPTIONS.deleteMeaning}</p>
      {step === 'sure' ? (
        <p class="row">
          <button type="button" onClick={() => void onDelete().then(() => setStep('done'))}>
            {OPTIONS.deleteSure}
          </button>
          <button type="button" onClick={() => setStep('asked')}>
            {OPTIONS.deleteNot}
          </button>
        </p>
      ) : (
        <button type="button" onClick={() => setStep('sure')}>
          {OPTIONS.delete}
        </button>
      )}
      <p role="status">{step === 'done' ? OPTIONS.deleted : ''}</p>
    </section>
  );
}
