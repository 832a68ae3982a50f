/** Facts under their names, in order. A name may stand more than once. */
export function FactRows({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="sum">
      {rows.map(([name, value], at) => (
        <div key={`${at} ${name}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
