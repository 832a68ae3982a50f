import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

type Props = {
  /** Names the row, so that focus can come back to it. */
  readonly row: string;
  readonly title: ComponentChildren;
  readonly cue?: ComponentChildren;
  /** A short word at the end, in place of the arrow. */
  readonly tag?: string;
  readonly onOpen: () => void;
};

/** One row of a list: the whole row is the button. */
export function Row({ row, title, cue, tag, onOpen }: Props) {
  return (
    <li>
      <button type="button" class="row" data-row={row} onClick={onOpen}>
        <span class="t">{title}</span>
        {cue ? <span class="c">{cue}</span> : null}
        <span class="x">
          {tag ? <span class="tag care">{tag}</span> : <Icon name="on" small />}
        </span>
      </button>
    </li>
  );
}
