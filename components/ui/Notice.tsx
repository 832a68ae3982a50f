import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What happened, what is safe, what to do. At most one stands on a screen. */
export function Notice({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="notice" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
