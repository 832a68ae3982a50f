import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { frontWords as words } from '#lib/words/studio-front.ts';

type Props = {
  readonly id: string;
  readonly add: string;
  readonly options: ComponentChildren;
  readonly full: boolean;
  readonly put: (one: string) => void;
  readonly nameOf: (id: string) => string;
  readonly select: RefObject<HTMLSelectElement | null>;
};

/**
 * The long list. A pointer takes what it points at; by keys, where each arrow goes on to the next,
 * the one that is shown waits for Enter or for the button.
 */
export function OneMore({ id, add, options, full, put, nameOf, select }: Props) {
  const [held, setHeld] = useState('');
  const byKeys = useRef(false);
  const take = (one: string) => {
    setHeld('');
    put(one);
    select.current?.focus();
  };
  return (
    <div class="onemore">
      <select
        ref={select}
        id={id}
        class="in"
        aria-describedby={`${id}-hint`}
        disabled={full}
        value={held}
        onPointerDown={() => {
          byKeys.current = false;
        }}
        onKeyDown={(event) => {
          byKeys.current = true;
          if (event.key !== 'Enter' || held === '') return;
          event.preventDefault();
          take(held);
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (byKeys.current) return setHeld(value);
          event.currentTarget.value = '';
          take(value);
        }}
      >
        <option value="">{add}</option>
        {options}
      </select>
      {held === '' ? null : (
        <button type="button" class="btn" onClick={() => take(held)}>
          {words.addOne}
          <span class="vh"> {nameOf(held)}</span>
        </button>
      )}
    </div>
  );
}
