import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly textOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of several. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { title, options, chosen, textOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{textOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off. */
export const Tick = ({ text, on, onChange }: TickProps): JSX.Element => (
  <label class="tick">
    <input
      type="checkbox"
      checked={on}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    <span>{text}</span>
  </label>
);
