type Props<T extends string | number> = {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  /** Choices whose names are in another language than the page. */
  readonly langs?: { readonly [value: string]: string };
  readonly onChoose: (value: T) => void;
};

/** One choice out of few, all of them in sight. */
export function ChoiceGroup<T extends string | number>(props: Props<T>) {
  const { name, legend, value, choices, langs, onChoose } = props;
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
          <span lang={langs?.[String(choice)]}>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
