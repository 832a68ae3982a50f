import { AskTwice } from '#components/ui/AskTwice.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { keysWords as words } from '#lib/words/studio-keys.ts';
import type { KeyActions } from './KeysScreen.tsx';

type Props = {
  readonly held: HeldKey;
  readonly actions: Pick<KeyActions, 'handOver'>;
  /** Called as it goes, before it is retired. */
  readonly onLeave: () => void;
};

/** Saves a key for its next holder and retires it, once it was asked for twice. */
export function HandOverKey({ held, actions, onLeave }: Props) {
  const handOver = () => {
    onLeave();
    void actions.handOver(held);
  };
  return (
    <AskTwice
      asking={useAskFirst()}
      label={words.handOver}
      hint={words.handOverAsk}
      keep={words.keepIt}
      confirm={words.handOverIt}
      onConfirm={handOver}
    />
  );
}
