import { useCallback } from 'preact/hooks';
import { useOptions } from './use-options.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  /** Where what can be chosen is in another language than the page; what stands for none is not. */
  readonly lang?: string | undefined;
  readonly onChoose: (value: T) => void;
};

/** One choice out of a list that is too long to stand in sight. */
export function Select<T extends string>({ label, value, choices, lang, onChoose }: Props<T>) {
  const langOf = useCallback((choice: string) => (choice === '' ? undefined : lang), [lang]);
  const options = useOptions(choices, { value, langOf });
  return (
    <label class="sel">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const { value: chosen } = event.currentTarget;
          const found = choices.find(([one]) => one === chosen);
          if (found) onChoose(found[0]);
        }}
      >
        {options}
      </select>
    </label>
  );
}
