import type { ComponentChildren } from 'preact';

/** Where a row stands in a long list that is shown in runs, counted from 1. */
export type Place = { readonly at: number; readonly of: number };

type Props = {
  /** Names the row, so that focus can come back to it. */
  readonly row: string;
  readonly title: ComponentChildren;
  readonly cue?: ComponentChildren;
  /** Where the title, or the title and the cue, are in another language than the page. */
  readonly lang?: string | undefined;
  readonly cueLang?: string | undefined;
  /** A short word at the end, in place of the arrow. */
  readonly tag?: string;
  readonly place?: Place;
  readonly onOpen: () => void;
};

/**
 * One row of a list: the whole row is the button. A list may have hundreds of rows: the arrow is
 * drawn by the style sheet, and where there are so many this may be called as a function, since a
 * mounted component costs about as much as its elements.
 */
export function Row({ row, title, cue, lang, cueLang, tag, place, onOpen }: Props) {
  // An element for the title takes a seventh of the time that a long list takes.
  const own = place !== undefined && typeof title === 'string' && !lang && !tag;
  const name = `${cue ? 'row' : 'row lone'}${tag ? '' : ' on'}${own ? ' own' : ''}`;
  return (
    <li key={row} aria-posinset={place?.at} aria-setsize={place?.of}>
      <button type="button" class={name} data-row={row} onClick={onOpen}>
        {own ? (
          title
        ) : (
          <span class="t" lang={lang}>
            {title}
          </span>
        )}
        {cue ? (
          <span class="c" lang={cueLang}>
            {cue}
          </span>
        ) : null}
        {tag ? (
          <span class="x">
            <span class="tag care">{tag}</span>
          </span>
        ) : null}
      </button>
    </li>
  );
}
