import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listNone, listTitle, OPTIONS, removedText, type ShownList } from './options-words.ts';

/** An entry of a list: what is stored, and what a reader knows it by. */
export interface ListItem {
  readonly item: string;
  readonly text: string;
}

export interface ItemListProps {
  readonly list: ShownList;
  readonly items: readonly ListItem[];
  readonly onRemove: (items: readonly string[]) => void;
}

/** A list whose items can be taken out, which undoes what put them in. */
export function ItemList({ list, items, onRemove }: ItemListProps): JSX.Element {
  const [outcome, setOutcome] = useState('');
  const remove = (removed: readonly string[]): void => {
    onRemove(removed);
    setOutcome(removedText(removed.length));
  };
  return (
    <section class="list">
      <h3>{listTitle(list)}</h3>
      {items.length === 0 && <p class="small">{listNone(list)}</p>}
      <ul>
        {items.map(({ item, text }) => (
          <li key={item} class="row item">
            <span dir="auto">{text}</span>
            <button
              type="button"
              aria-label={`${OPTIONS.remove}: ${text}`}
              onClick={() => remove([item])}
            >
              {OPTIONS.remove}
            </button>
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <button type="button" onClick={() => remove(items.map(({ item }) => item))}>
          {OPTIONS.removeAll}
        </button>
      )}
      <p role="status" class="small">
        {outcome}
      </p>
    </section>
  );
}
