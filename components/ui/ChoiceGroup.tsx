type Props<T extends string | number> = {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
};

/** One choice out of few, all of them in sight. */
export function ChoiceGroup<T extends string | number>(props: Props<T>) {
  const { name, legend, value, choices, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={String(choice)} class="pick">
          <input
            type="radio"
            name={name}
            value={String(choice)}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
