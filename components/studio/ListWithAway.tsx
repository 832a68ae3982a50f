import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Own } from './own-words.tsx';

/** One thing of a list: what is said of it, and what its button calls it. */
type Row = {
  readonly id: string;
  readonly said: ComponentChildren;
  readonly name: string;
  /** The language of its name, where that is not the open library's. */
  readonly lang?: string;
};

type Props = {
  readonly rows: readonly Row[];
  /** What the button of each says, before its name. */
  readonly away: string;
  /** What is said once the last of them is gone. */
  readonly gone: (name: string) => string;
  readonly onAway: (id: string) => void;
};

/**
 * A list of what a practice has, each with a button that takes it away. The button goes with its
 * row, so focus goes to that of the next one, to the last, or to what is said where the list stood.
 */
export function ListWithAway({ rows, away, gone, onAway }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | undefined>(undefined);
  const [last, setLast] = useState('');
  useLayoutEffect(() => {
    const at = pressed.current;
    pressed.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const left = place.current?.querySelectorAll<HTMLElement>('button, p') ?? [];
    left[Math.min(at, left.length - 1)]?.focus();
  }, [rows.length]);
  return (
    <div ref={place} class="away">
      {rows.length > 0 ? (
        <ul class="chosen narrow">
          {rows.map(({ id, said, name, lang }, at) => (
            <li key={id}>
              <span>{said}</span>
              <button
                type="button"
                class="link"
                onClick={() => {
                  pressed.current = at;
                  setLast(name);
                  onAway(id);
                }}
              >
                {away}
                <span class="vh">
                  {' '}
                  <Own lang={lang}>{name}</Own>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {rows.length === 0 && last !== '' ? (
        <p class="meta" role="status" tabIndex={-1}>
          {gone(last)}
        </p>
      ) : null}
    </div>
  );
}
