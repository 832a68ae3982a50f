type Props = { readonly heading: string; readonly lead?: string | undefined };

/** The heading of a page, which takes focus when the page opens. */
export function PageHead({ heading, lead }: Props) {
  return (
    <div class="sec pagehead">
      <h1 class="h1" tabIndex={-1}>
        {heading}
      </h1>
      {lead ? <p>{lead}</p> : null}
    </div>
  );
}
