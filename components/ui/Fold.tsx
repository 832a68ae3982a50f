import type { ComponentChildren } from 'preact';

type Props = {
  readonly heading: string;
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
};

/** A part that stands folded until it is asked for. Its heading says what is inside. */
export function Fold({ heading, lang, children }: Props) {
  return (
    <details lang={lang}>
      <summary>{heading}</summary>
      <div>{children}</div>
    </details>
  );
}
