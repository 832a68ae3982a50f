import type { ComponentChildren } from 'preact';

type Props = {
  /** The id of what is labelled; a hint has it with `-hint` after it. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** Something to fill in with its label above it, and a hint between the two where one helps. */
export function Labelled({ id, label, hint, class: name = 'f', children }: Props) {
  return (
    <div class={name}>
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
    </div>
  );
}
