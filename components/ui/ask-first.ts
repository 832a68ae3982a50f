import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Asks before what cannot be undone. Focus goes to the way back, so that a press too many keeps what
 * is there, and from there to the button that asked.
 */
export function useAskFirst() {
  const [asks, setAsks] = useState(false);
  const wayBack = useRef<HTMLButtonElement>(null);
  const asker = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useLayoutEffect(() => {
    if (asks !== before.current) (asks ? wayBack : asker).current?.focus();
    before.current = asks;
  }, [asks]);
  return { asks, wayBack, asker, ask: () => setAsks(true), stop: () => setAsks(false) };
}

/** A thing that is asked for twice. */
export type AskFirst = ReturnType<typeof useAskFirst>;
