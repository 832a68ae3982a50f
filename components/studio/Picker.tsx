import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Labelled } from '#components/ui/Labelled.tsx';
import { useOptions } from '#components/ui/use-options.tsx';
import { moved } from '#lib/studio/front-changes.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { MoveButtons } from './front/MoveButtons.tsx';
import { OneMore } from './OneMore.tsx';
import { useOwnLang } from './own-words.tsx';

type Choice = readonly [id: string, name: string];

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  /** What can be chosen. */
  readonly choices: readonly Choice[];
  /** By id. */
  readonly chosen: readonly string[];
  /** How many at the most; without it, any number. */
  readonly most?: number;
  /** The order means something, and the editor chooses it. */
  readonly ordered?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A short list made out of a long one: what is chosen, each with a way out, and one more. */
export function Picker({ label, hint, add, choices, chosen, most, ordered, onChoose }: Props) {
  const id = useId();
  const [said, setSaid] = useState('');
  const ownLang = useOwnLang();
  const names = useMemo(() => new Map(choices), [choices]);
  const left = useMemo(() => choices.filter(([one]) => !chosen.includes(one)), [choices, chosen]);
  const options = useOptions(left, { langOf: ownLang });
  const nameOf = (one: string) => names.get(one) ?? one;
  const select = useRef<HTMLSelectElement>(null);
  const put = (one: string) => {
    if (one !== '' && !chosen.includes(one)) onChoose([...chosen, one]);
  };
  const move = (at: number, by: 1 | -1) => {
    setSaid(words.moved(nameOf(chosen[at] ?? ''), at + by + 1, chosen.length));
    onChoose(moved(chosen, at, by));
  };
  const remove = (one: string) => {
    setSaid(words.removedNow(nameOf(one)));
    onChoose(chosen.filter((other) => other !== one));
    // The button that was pressed goes with its line.
    select.current?.focus();
  };
  return (
    <Labelled id={id} label={label} hint={hint} class="tf">
      {chosen.length > 0 ? (
        <Chosen
          chosen={chosen}
          nameOf={nameOf}
          onMove={ordered ? move : undefined}
          onRemove={remove}
        />
      ) : null}
      <OneMore
        {...{ id, add, options, put, nameOf, select }}
        full={most !== undefined && chosen.length >= most}
      />
      <p class="meta" role="status">
        {said}
      </p>
    </Labelled>
  );
}

type ChosenProps = {
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  /** Only where the order means something. */
  readonly onMove: ((at: number, by: 1 | -1) => void) | undefined;
  readonly onRemove: (id: string) => void;
};

function Chosen({ chosen, nameOf, onMove, onRemove }: ChosenProps) {
  const ownLang = useOwnLang();
  const List = onMove ? 'ol' : 'ul';
  return (
    <List class={onMove ? 'chosen ordered' : 'chosen'}>
      {chosen.map((one, at) => (
        <li key={one}>
          <span lang={ownLang(one)}>{nameOf(one)}</span>
          {onMove ? (
            <MoveButtons
              name={nameOf(one)}
              lang={ownLang(one)}
              at={at}
              all={chosen.length}
              onMove={(by) => onMove(at, by)}
            />
          ) : null}
          <button type="button" class="link" onClick={() => onRemove(one)}>
            {words.removeOne}
            <span class="vh" lang={ownLang(one)}>
              {' '}
              {nameOf(one)}
            </span>
          </button>
        </li>
      ))}
    </List>
  );
}
