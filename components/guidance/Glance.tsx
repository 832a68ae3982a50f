/** The three lines: the one loud thing on any page. */
export function Glance({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h1 id="glance-title" tabIndex={-1}>
        {title}
      </h1>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
