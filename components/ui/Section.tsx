import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly heading: ComponentChildren;
  /** A list of ways on is a landmark of its own; a part of a card is not. */
  readonly nav?: boolean;
  /** What stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A headed section. */
export function Section({ heading, nav = false, aside, children }: Props) {
  const id = useId();
  const Tag = nav ? 'nav' : 'section';
  return (
    <Tag class="sec" aria-labelledby={id}>
      <div class="sechead">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </Tag>
  );
}
