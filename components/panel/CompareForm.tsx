import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Tick } from '#components/ui/Tick.tsx';

type Props = {
  readonly heading: string;
  /** Whether there are words of a fingerprint to compare at all. */
  readonly compares: boolean;
  readonly words: {
    readonly compared: string;
    readonly compareFirst: string;
    readonly confirm: string;
    readonly leave: string;
  };
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
};

/** Asks before something is trusted: nothing is taken until its words were compared and ticked. */
export function CompareForm({ heading, compares, words, onConfirm, onLeave, children }: Props) {
  const [compared, setCompared] = useState(!compares);
  const [asked, setAsked] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const confirm = (event: Event) => {
    event.preventDefault();
    setAsked(!compared);
    if (compared) onConfirm();
  };
  return (
    <form class="addsource" onSubmit={confirm} noValidate>
      <h3 ref={head} tabIndex={-1}>
        {heading}
      </h3>
      {children}
      {compares ? <Tick label={words.compared} checked={compared} onTick={setCompared} /> : null}
      {asked && !compared ? (
        <p role="alert" class="notice">
          {words.compareFirst}
        </p>
      ) : null}
      <div class="acts">
        <button type="submit" class="btn main">
          {words.confirm}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}
