import { langBeside } from '#lib/words/panel.ts';

type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lang?: string;
  /** Not the edition in use: without the band of the one loud thing. */
  readonly other?: boolean;
  /** On a home page the title is a row that leads to the card itself. */
  readonly row?: { readonly id: string; readonly onOpen: () => void };
};

/** The three lines: the one loud thing on any page. */
export function Glance({ title, lines, lang, other = false, row }: Props) {
  return (
    <section
      class={other ? 'glance other' : 'glance'}
      lang={langBeside(lang)}
      aria-labelledby="glance-title"
    >
      <h1 id="glance-title" tabIndex={-1}>
        {row ? (
          <button type="button" class="plainlink" data-row={row.id} onClick={row.onOpen}>
            {title}
          </button>
        ) : (
          title
        )}
      </h1>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
