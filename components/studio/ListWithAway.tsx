import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  readonly onAway: (id: string) => void;
};

/**
 * A list of what a practice has, each with a button that takes it away. The button goes with its
 * row, so focus goes to that of the next one, to the last, or to where the list stood.
 */
export function ListWithAway({ rows, away, onAway }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const at = pressed.current;
    pressed.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const left = place.current?.querySelectorAll('button') ?? [];
    (left[Math.min(at, left.length - 1)] ?? place.current)?.focus();
  }, [rows.length]);
  return (
    <div ref={place} tabIndex={-1} class="away">
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
    </div>
  );
}
