type Props<T extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
};

/** Any number out of a list, in the order in which they were ticked. */
export function Ticks<T extends string>({ legend, hint, choices, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {hint ? <p class="hint">{hint}</p> : null}
      <div class="tickgrid">
        {choices.map(([value, name]) => (
          <label key={value} class="pick">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((one) => one !== value),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
