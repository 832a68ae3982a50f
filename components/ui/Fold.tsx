import type { ComponentChildren } from 'preact';

/** A part that stands folded until it is asked for. Its heading says what is inside. */
export function Fold({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>{heading}</summary>
      <div>{children}</div>
    </details>
  );
}
