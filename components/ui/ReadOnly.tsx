type Props = { readonly name: string; readonly value: string; readonly why: string };

/** A choice that somebody else made: its value, and why it cannot be changed here. */
export function ReadOnly({ name, value, why }: Props) {
  return (
    <dl class="readonly">
      <dt>{name}</dt>
      <dd>{value}</dd>
      <dd class="meta">{why}</dd>
    </dl>
  );
}
