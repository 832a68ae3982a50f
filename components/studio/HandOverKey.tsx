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
  const { asks, wayBack, asker, ask, stop } = useAskFirst();
  const handOver = () => {
    onLeave();
    void actions.handOver(held);
  };
  if (!asks) {
    return (
      <div class="acts">
        <button ref={asker} type="button" class="btn" onClick={ask}>
          {words.handOver}
        </button>
      </div>
    );
  }
  return (
    <>
      <p role="alert">{words.handOverAsk}</p>
      <div class="acts">
        <button ref={wayBack} type="button" class="btn" onClick={stop}>
          {words.keepIt}
        </button>
        <button type="button" class="btn" onClick={handOver}>
          {words.handOverIt}
        </button>
      </div>
    </>
  );
}
