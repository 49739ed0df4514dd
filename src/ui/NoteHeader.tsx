import type { JSX } from 'preact';
import type { Label } from '../notes/labels.ts';
import { LabelMark } from './LabelMark.tsx';
import { NOTE, noteCountText } from './words.ts';

export interface Pages {
  readonly index: number;
  readonly total: number;
  readonly onIndex: (index: number) => void;
}

interface TurnProps {
  readonly name: string;
  readonly path: string;
  readonly to: number;
  readonly pages: Pages;
}

const Icon = ({ path }: { path: string }): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
  </svg>
);

/** Not `disabled` at the ends: a button that goes dead under the finger loses the focus with it. */
function Turn({ name, path, to, pages }: TurnProps): JSX.Element {
  const possible = to >= 0 && to < pages.total;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      aria-disabled={!possible}
      onClick={() => possible && pages.onIndex(to)}
    >
      <Icon path={path} />
    </button>
  );
}

const Pager = (pages: Pages): JSX.Element => (
  <div class="pager">
    <span class="small" role="status">
      {noteCountText(pages.index, pages.total)}
    </span>
    <Turn name={NOTE.previous} path="M10 3 5 8l5 5" to={pages.index - 1} pages={pages} />
    <Turn name={NOTE.next} path="m6 3 5 5-5 5" to={pages.index + 1} pages={pages} />
  </div>
);

interface Props {
  readonly label: Label;
  readonly labelId: string;
  readonly pages: Pages;
  readonly onClose: () => void;
}

export const NoteHeader = ({ label, labelId, pages, onClose }: Props): JSX.Element => (
  <header class="header">
    <LabelMark label={label} id={labelId} />
    <button type="button" class="icon-button" aria-label={NOTE.close} onClick={onClose}>
      <Icon path="m4 4 8 8m0-8-8 8" />
    </button>
    {pages.total > 1 && <Pager {...pages} />}
  </header>
);
