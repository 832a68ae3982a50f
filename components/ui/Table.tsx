import type { ComponentChildren } from 'preact';

type Props = {
  /** What the table holds, for people who hear it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly class?: string;
  /** Rows: `tr` elements, the first cell of each a row's heading. */
  readonly children: ComponentChildren;
};

/** A table in a region of its own, which scrolls sideways where the page is narrow. */
export function Table({ caption, columns, class: name, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must reach the scroll
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class={name}>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
