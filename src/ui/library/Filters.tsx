import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Choices } from '../../catalogue/filter.ts';
import type { Filters as Chosen } from '../../catalogue/route.ts';
import { labelText } from '../words.ts';
import { countryText, kindText, LIBRARY } from './library-words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

function SelectField({ name, value, choices, onChange }: SelectFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{LIBRARY.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** In the order of what is read, not of codes. */
const named = <T extends string>(values: readonly T[], textOf: (value: T) => string): Choice[] =>
  values
    .map((value) => ({ value, text: textOf(value) }))
    .sort((a, b) => a.text.localeCompare(b.text));

type Narrowing = Exclude<keyof Chosen, 'query'>;

interface Select {
  readonly key: Narrowing;
  readonly choices: readonly Choice[];
}

const selectsOf = ({ kinds, countries, years, labels }: Choices): Select[] => [
  { key: 'kind', choices: named(kinds, kindText) },
  { key: 'country', choices: named(countries, countryText) },
  { key: 'year', choices: years.map((year) => ({ value: year, text: year })) },
  { key: 'label', choices: labels.map((label) => ({ value: label, text: labelText(label) })) },
];

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function SearchField({ query, onQuery }: SearchFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field field-search">
      <label for={id}>{LIBRARY.search}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </p>
  );
}

interface Props {
  readonly filters: Chosen;
  readonly choices: Choices;
  readonly onChange: (change: Readonly<Partial<Record<keyof Chosen, string>>>) => void;
}

const CLEARED = { query: '', kind: '', country: '', year: '', label: '' };

export function Filters({ filters, choices, onChange }: Props): JSX.Element {
  /** The button goes away under the focus. */
  const clear = (button: HTMLElement): void => {
    button.closest('form')?.querySelector('input')?.focus();
    onChange(CLEARED);
  };
  const isFiltered = Object.values(filters).some((value) => value !== '');
  return (
    <form role="search" class="filters" onSubmit={(event) => event.preventDefault()}>
      <SearchField query={filters.query} onQuery={(query) => onChange({ query })} />
      {selectsOf(choices).map(({ key, choices: offered }) => (
        <SelectField
          key={key}
          name={LIBRARY[key]}
          value={filters[key]}
          choices={offered}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      {isFiltered && (
        <button type="button" class="clear" onClick={(event) => clear(event.currentTarget)}>
          {LIBRARY.clear}
        </button>
      )}
    </form>
  );
}
