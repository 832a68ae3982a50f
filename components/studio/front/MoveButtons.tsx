import { useLayoutEffect, useRef } from 'preact/hooks';
import { frontWords as words } from '#lib/words/studio-front.ts';

type Props = {
  readonly name: string;
  /** Where the name is in another language than the page. */
  readonly lang?: string | undefined;
  /** Its place, from 0, and how many there are. */
  readonly at: number;
  readonly all: number;
  readonly onMove: (by: 1 | -1) => void;
};

/** Moves an entry of a list up or down. The button that was pressed keeps focus where it goes. */
export function MoveButtons({ name, lang, at, all, onMove }: Props) {
  const pressed = useRef<HTMLButtonElement | undefined>(undefined);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = undefined;
  }, [at]);
  const move = (by: 1 | -1) => (event: { readonly currentTarget: HTMLButtonElement }) => {
    if (at + by < 0 || at + by >= all) return;
    pressed.current = event.currentTarget;
    onMove(by);
  };
  return (
    <span class="moves">
      <button type="button" class="link" aria-disabled={at === 0} onClick={move(-1)}>
        {words.up}
        <span class="vh" lang={lang}>
          {' '}
          {name}
        </span>
      </button>
      <button type="button" class="link" aria-disabled={at === all - 1} onClick={move(1)}>
        {words.down}
        <span class="vh" lang={lang}>
          {' '}
          {name}
        </span>
      </button>
    </span>
  );
}
