import { useId, useState } from 'preact/hooks';
import { moved } from '#lib/studio/front-changes.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { useOwnLang } from '../own-words.tsx';
import { MoveButtons } from './MoveButtons.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  /** What can be chosen, by id. */
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A short list out of a long one, in an order that the editor chooses; all of it by keyboard. */
export function OrderedPicker({ label, hint, add, choices, chosen, most, onChoose }: Props) {
  const id = useId();
  const ownLang = useOwnLang();
  const [said, setSaid] = useState('');
  const names = new Map(choices);
  const nameOf = (one: string) => names.get(one) ?? one;
  const move = (at: number, by: 1 | -1) => {
    const one = chosen[at] ?? '';
    setSaid(words.moved(nameOf(one), at + by + 1, chosen.length));
    onChoose(moved(chosen, at, by));
  };
  const remove = (one: string) => {
    setSaid(words.removedNow(nameOf(one)));
    onChoose(chosen.filter((other) => other !== one));
  };
  const left = choices.filter(([one]) => !chosen.includes(one));
  return (
    <div class="tf">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <ol class="chosen ordered">
        {chosen.map((one, at) => (
          <li key={one}>
            <span lang={ownLang(one)}>{nameOf(one)}</span>
            <MoveButtons
              name={nameOf(one)}
              lang={ownLang(one)}
              at={at}
              all={chosen.length}
              onMove={(by) => move(at, by)}
            />
            <button type="button" class="link" onClick={() => remove(one)}>
              {words.removeOne}
              <span class="vh" lang={ownLang(one)}>
                {' '}
                {nameOf(one)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <select
        id={id}
        class="in"
        aria-describedby={`${id}-hint`}
        disabled={chosen.length >= most}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') onChoose([...chosen, value]);
        }}
      >
        <option value="">{add}</option>
        {left.map(([one, name]) => (
          <option key={one} value={one} lang={ownLang(one)}>
            {name}
          </option>
        ))}
      </select>
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}
