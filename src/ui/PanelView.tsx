import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Label } from '../notes/labels.ts';
import type { PageState } from '../notes/page-state.ts';
import { explainPage, type ReadState } from './explain-page.ts';
import { Explained } from './Explained.tsx';
import { DIRECTION, LANGUAGE } from './format.ts';
import { PopupRead, type ReadActions } from './PopupRead.tsx';
import { labelText, NO_VERDICT, PANEL } from './words.ts';

export interface PanelProps extends ReadActions {
  /** Null where no content script answers: browser pages, stores, PDF files. */
  readonly state: PageState | null;
  readonly onBack: () => void;
}

const labelsIn = ({ marked }: ReadState): Label[] => [
  ...new Set(marked.flatMap(({ notes }) => notes.map(({ note }) => note.label))),
];

/** The statements of which a note has a label; all of them for null. */
const withLabel = (state: ReadState, label: Label | null): ReadState => ({
  ...state,
  marked: state.marked.filter(
    ({ notes }) => label === null || notes.some(({ note }) => note.label === label),
  ),
});

interface FilterProps {
  readonly labels: readonly Label[];
  readonly chosen: Label | null;
  readonly onChoose: (label: Label | null) => void;
}

function Filter({ labels, chosen, onChoose }: FilterProps): JSX.Element {
  const id = useId();
  return (
    <p class="row filter">
      <label for={id}>{PANEL.filter}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(labels.find((label) => label === value) ?? null)
        }
      >
        <option value="">{PANEL.all}</option>
        {labels.map((label) => (
          <option key={label} value={label}>
            {labelText(label)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ReadProps extends Omit<PanelProps, 'state'> {
  readonly state: ReadState;
}

function Read({ state, onBack, ...actions }: ReadProps): JSX.Element {
  const [wanted, setWanted] = useState<Label | null>(null);
  const labels = labelsIn(state);
  // A page that changes can lose the label that was chosen.
  const chosen = wanted !== null && labels.includes(wanted) ? wanted : null;
  return (
    <>
      {labels.length > 1 && <Filter labels={labels} chosen={chosen} onChoose={setWanted} />}
      <PopupRead state={withLabel(state, chosen)} {...actions} />
      {state.marked.length > 0 && (
        <button type="button" onClick={onBack}>
          {PANEL.back}
        </button>
      )}
    </>
  );
}

/** The notes of the page in front, in reading order, beside it. */
export const PanelView = ({ state, ...rest }: PanelProps): JSX.Element => (
  <div class="popup panel themed" lang={LANGUAGE} dir={DIRECTION}>
    <header>
      <h1>{PANEL.name}</h1>
    </header>
    <main aria-live="polite">
      <Explained explanation={explainPage(state)} />
      {state?.kind === 'read' && <Read state={state} {...rest} />}
    </main>
    <footer class="small section">
      <p>{NO_VERDICT}</p>
    </footer>
  </div>
);
