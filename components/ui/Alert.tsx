import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from './Notice.tsx';

type Props = {
  /** What it is about: a new one each time that something is refused. */
  readonly refusal: object;
  readonly heading: string;
  readonly words: string;
  /** What is to be said besides. */
  readonly children?: ComponentChildren;
};

/** What was refused and why. It is spoken at once, and brought into sight of who pressed below. */
export function Alert({ refusal, heading, words, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  return (
    <div role="alert" ref={place}>
      <Notice heading={heading}>
        <p>{words}</p>
        {children}
      </Notice>
    </div>
  );
}
