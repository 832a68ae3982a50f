import type { ComponentChildren } from 'preact';

type Props = {
  readonly heading: string;
  readonly lang?: string | undefined;
  /** It stands open at first, as somebody left something in it. */
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
};

/** A part that stands folded until it is asked for. Its heading says what is inside. */
export function Fold({ heading, lang, startsOpen = false, children }: Props) {
  return (
    <details lang={lang} open={startsOpen}>
      <summary>{heading}</summary>
      <div>{children}</div>
    </details>
  );
}
