import { useLayoutEffect, useRef } from 'preact/hooks';
import { AskTwice } from '#components/ui/AskTwice.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import type { Day } from '#lib/base/day.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { keysWords as words } from '#lib/words/studio-keys.ts';
import type { KeyActions } from './KeysScreen.tsx';

type Props = {
  readonly held: HeldKey;
  readonly retired: Day;
  /** Whether it was retired here just now: the button that did it is gone, so focus goes to what was done. */
  readonly justNow: boolean;
  readonly actions: Pick<KeyActions, 'remove'>;
};

/** A key that signs nothing more on this computer. */
export function RetiredKey({ held, retired, justNow, actions }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (justNow) said.current?.focus();
  }, [justNow]);
  const hasFile = held.backedUp || held.broughtIn || held.handedOver;
  return (
    <>
      <p class="meta" ref={said} tabIndex={-1}>
        {held.handedOver ? words.handedOver(retired) : words.retired(retired)}
      </p>
      <AskTwice
        asking={useAskFirst()}
        label={words.remove}
        hint={hasFile ? words.removeHint : words.removeLast}
        keep={words.keepIt}
        confirm={words.removeIt}
        onConfirm={() => void actions.remove(held)}
      />
    </>
  );
}
