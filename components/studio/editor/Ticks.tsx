import { Own } from '../own-words.tsx';

type Props<T extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly chosen: readonly T[];
  /** Where the choices are the library's own words. */
  readonly own?: boolean;
  readonly onChoose: (chosen: readonly T[]) => void;
};

/** Any number out of a list, in the order in which they were ticked. */
export function Ticks<T extends string>(props: Props<T>) {
  const { legend, hint, choices, chosen, own = false, onChoose } = props;
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
            <span>{own ? <Own>{name}</Own> : name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
