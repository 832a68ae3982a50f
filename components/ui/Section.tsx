import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Props = {
  readonly heading: ComponentChildren;
  /** A list of ways on is a landmark of its own; a part of a card is not. */
  readonly nav?: boolean;
  /** What stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  /** What came onto the page for somebody: focus comes to its heading, for each once. */
  readonly news?: object;
  readonly children: ComponentChildren;
};

/** A headed section. */
export function Section({ heading, nav = false, aside, news, children }: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (news) head.current?.focus();
  }, [news]);
  const Tag = nav ? 'nav' : 'section';
  return (
    <Tag class="sec" aria-labelledby={id}>
      <div class="sechead">
        <h2 id={id} ref={head} {...(news ? { tabIndex: -1 } : {})}>
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </Tag>
  );
}
