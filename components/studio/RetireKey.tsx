import { useLayoutEffect } from 'preact/hooks';
import { AskTwice } from '#components/ui/AskTwice.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { keysWords as words } from '#lib/words/studio-keys.ts';
import type { KeyActions } from './KeysScreen.tsx';

type Props = {
  readonly held: HeldKey;
  readonly actions: Pick<KeyActions, 'backUp' | 'retire'>;
  /** Called as it goes, before it is retired. */
  readonly onLeave: () => void;
};

/** Retires a key once it was asked for twice: nobody signs with it again where it has no backup. */
export function RetireKey({ held, actions, onLeave }: Props) {
  const { backedUp } = held;
  const asking = useAskFirst();
  useLayoutEffect(() => {
    // The button that saved the backup is gone then.
    if (backedUp) asking.wayBack.current?.focus();
  }, [backedUp]);
  const retire = () => {
    onLeave();
    void actions.retire(held);
  };
  return (
    <AskTwice
      asking={asking}
      label={words.retire}
      hint={hintOf(held)}
      keep={words.keepIt}
      confirm={words.retireIt}
      onConfirm={retire}
    >
      {backedUp ? null : (
        <button type="button" class="btn" onClick={() => void actions.backUp(held)}>
          {words.backUpFirst}
        </button>
      )}
    </AskTwice>
  );
}

function hintOf({ backedUp, broughtIn }: HeldKey): string {
  if (backedUp) return words.retireHint(backedUp);
  return broughtIn ? words.retireBroughtIn(broughtIn) : words.retireLast;
}
