import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly heading: string;
  /** 1 where the notice is all that stands on the screen. */
  readonly level?: 1 | 2 | 3;
  readonly children: ComponentChildren;
};

/** What happened, what is safe, what to do. At most one stands on a screen. */
export function Notice({ heading, level = 2, children }: Props) {
  const Heading = `h${level}` as const;
  const id = useId();
  return (
    <section class="notice" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  );
}
