import { useId, useMemo } from 'preact/hooks';
import { useOptions } from '#components/ui/use-options.tsx';
import { editorWords as words } from '#lib/words/studio-editor.ts';
import { useOwnLang } from '../own-words.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  /** What can be chosen, by id. */
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A short list made out of a long one: what is chosen, each with a way out, and one more. */
export function Picker({ label, hint, add, choices, chosen, onChoose }: Props) {
  const id = useId();
  const ownLang = useOwnLang();
  const names = useMemo(() => new Map(choices), [choices]);
  const left = useMemo(() => choices.filter(([one]) => !chosen.includes(one)), [choices, chosen]);
  const options = useOptions(left, { langOf: ownLang });
  return (
    <div class="tf">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {chosen.length > 0 ? (
        <ul class="chosen">
          {chosen.map((one) => (
            <li key={one}>
              <span lang={ownLang(one)}>{names.get(one) ?? one}</span>
              <button
                type="button"
                class="link"
                onClick={() => onChoose(chosen.filter((other) => other !== one))}
              >
                {words.remove}
                <span class="vh" lang={ownLang(one)}>
                  {' '}
                  {names.get(one) ?? one}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <select
        id={id}
        class="in"
        aria-describedby={`${id}-hint`}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '' && !chosen.includes(value)) onChoose([...chosen, value]);
        }}
      >
        <option value="">{add}</option>
        {options}
      </select>
    </div>
  );
}
