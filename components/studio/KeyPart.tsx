import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '#components/ui/Fold.tsx';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { fingerprintInWords } from '#lib/studio/key-fingerprint.ts';
import { keyRoleNames, keysWords as words } from '#lib/words/studio-keys.ts';
import { HandOverKey } from './HandOverKey.tsx';
import type { KeyActions } from './KeysScreen.tsx';
import { RetiredKey } from './RetiredKey.tsx';
import { RetireKey } from './RetireKey.tsx';
import { Unlock } from './Unlock.tsx';

type Props = {
  readonly held: HeldKey;
  /** How many minutes it stays unlocked; none where it is locked. */
  readonly minutes: number | undefined;
  /** Whether its backup is what the page asks for now. */
  readonly main: boolean;
  /** Whether it was made just now: whoever made it goes on from its backup. */
  readonly justMade: boolean;
  readonly actions: KeyActions;
};

/** One key: whose it is, whether it is unlocked, and what can be done with it. */
export function KeyPart(props: Props) {
  const { held, actions } = props;
  const { file, retired } = held;
  const [left, setLeft] = useState(false);
  return (
    <li>
      <h3>
        {file.name} <span class="tag">{keyRoleNames[file.role as keyof typeof keyRoleNames]}</span>
      </h3>
      <p class="meta">
        {words.fingerprint}: <span class="code">{fingerprintInWords(held).join(' ')}</span>
      </p>
      {retired ? (
        <RetiredKey held={held} retired={retired} justNow={left} actions={actions} />
      ) : (
        <InUse {...props} onLeave={() => setLeft(true)} />
      )}
    </li>
  );
}

type InUseProps = Props & { readonly onLeave: () => void };

function InUse({ held, minutes, main, justMade, actions, onLeave }: InUseProps) {
  const [asking, setAsking] = useState(false);
  const backUp = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (justMade) backUp.current?.focus();
  }, [justMade]);
  return (
    <>
      <p class="meta">{backupInWords(held)}</p>
      <p class="meta" role="status">
        {minutes === undefined ? words.locked : words.open(minutes)}
      </p>
      {asking && minutes === undefined ? (
        <Unlock
          held={held}
          onUnlock={actions.unlock}
          onDone={() => setAsking(false)}
          main={false}
        />
      ) : null}
      <div class="acts">
        {minutes !== undefined ? (
          <button type="button" class="btn" onClick={actions.lock}>
            {words.lock}
          </button>
        ) : null}
        {minutes === undefined && !asking ? (
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            {words.unlock}
          </button>
        ) : null}
        <button
          ref={backUp}
          type="button"
          class={main ? 'btn main' : 'btn'}
          onClick={() => void actions.backUp(held)}
        >
          {words.backUp}
        </button>
        {held.file.role === 'publisher' ? null : (
          <button type="button" class="btn" onClick={() => actions.savePublic(held)}>
            {words.sendPublic}
          </button>
        )}
      </div>
      <Fold heading={words.more}>
        <p>{words.handOverHint}</p>
        <HandOverKey held={held} actions={actions} onLeave={onLeave} />
        <p>{words.retireFirst}</p>
        <RetireKey held={held} actions={actions} onLeave={onLeave} />
        <p>{words.rotate}</p>
      </Fold>
    </>
  );
}

function backupInWords({ backedUp, broughtIn }: HeldKey): string {
  if (backedUp) return words.backedUp(backedUp);
  return broughtIn ? words.broughtIn(broughtIn) : words.notBackedUp;
}
