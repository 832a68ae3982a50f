type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  /** On a home page the title leads to the card itself. */
  readonly onOpen?: () => void;
};

/** The three lines: the one loud thing on any page. */
export function Glance({ title, lines, onOpen }: Props) {
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h1 id="glance-title" tabIndex={-1}>
        {onOpen ? (
          <button type="button" class="plainlink" data-row="glance" onClick={onOpen}>
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
