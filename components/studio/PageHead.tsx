import type { ComponentChildren } from 'preact';

type Props = {
  readonly heading: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** The screen that this one belongs to, as a link above the heading. */
  readonly crumb?: { readonly name: string; readonly href: string };
  /** Buttons at the end of the head, and what they wait for. */
  readonly acts?: ComponentChildren;
};

/** The head of a Studio page: where it is, what it is, and what can be done with the whole of it. */
export function PageHead({ heading, lead, crumb, acts }: Props) {
  return (
    <header class="pagehead">
      <div>
        {crumb ? (
          <p class="crumb">
            <a href={crumb.href}>{crumb.name}</a>
          </p>
        ) : null}
        <h1 tabIndex={-1}>{heading}</h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      {acts ? <div class="acts">{acts}</div> : null}
    </header>
  );
}
