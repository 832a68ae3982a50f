import type { ComponentChildren } from 'preact';

type Props = {
  /** Names the row, so that focus can come back to it. */
  readonly row: string;
  readonly title: ComponentChildren;
  readonly cue?: ComponentChildren;
  /** A short word at the end, in place of the arrow. */
  readonly tag?: string;
  readonly onOpen: () => void;
};

/**
 * One row of a list: the whole row is the button. The arrow is drawn by the style sheet, since a
 * list may have hundreds of rows.
 */
export function Row({ row, title, cue, tag, onOpen }: Props) {
  return (
    <li>
      <button type="button" class={cue ? 'row' : 'row lone'} data-row={row} onClick={onOpen}>
        <span class="t">{title}</span>
        {cue ? <span class="c">{cue}</span> : null}
        {tag ? (
          <span class="x">
            <span class="tag care">{tag}</span>
          </span>
        ) : (
          <span class="x on" />
        )}
      </button>
    </li>
  );
}
