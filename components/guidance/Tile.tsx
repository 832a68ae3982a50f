import type { LocalView } from '#lib/guidance/local.ts';
import { tileLine } from '#lib/words/local.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  /** Nothing where the card needs no local fact. */
  readonly local: LocalView | undefined;
  readonly onOpen: () => void;
};

/** One thing that reception can offer, with how it is done here. */
export function Tile({ id, title, local, onOpen }: Props) {
  const line = local ? tileLine(local) : undefined;
  return (
    <li>
      <button type="button" class="tile" data-row={id} onClick={onOpen}>
        <span class="t">{title}</span>
        {line ? <span class={line.set ? 'l' : 'l ask'}>{line.text}</span> : null}
      </button>
    </li>
  );
}
