import { Section } from '#components/ui/Section.tsx';
import { keyRoleNames, keysWords as words } from '#lib/words/studio-keys.ts';
import { useFocusOnceUnlocked } from './focus-unlocked.ts';
import type { PublishActs, PublishView } from './publish-view.ts';
import { Unlock } from './Unlock.tsx';

type Props = { readonly view: PublishView; readonly actions: Pick<PublishActs, 'keyring'> };

/** The keys of this computer beside what they sign here; one at a time is unlocked. */
export function UnlockPublisher({ view, actions }: Props) {
  const keys = view.keys.filter(({ retired }) => !retired);
  const lock = useFocusOnceUnlocked(view.open);
  return (
    <Section heading={words.yours}>
      {keys.length === 0 ? (
        <p class="meta">
          {words.none} <a href="#/keys">{words.make}</a>
        </p>
      ) : null}
      {keys.map((held) => {
        const role = keyRoleNames[held.file.role as keyof typeof keyRoleNames];
        if (held.keyid !== view.open?.keyid) {
          return (
            <details key={held.keyid}>
              <summary>{words.unlockNamed(held.file.name, role)}</summary>
              <div>
                <Unlock held={held} onUnlock={actions.keyring.unlock} main={false} />
              </div>
            </details>
          );
        }
        return (
          <div key={held.keyid} class="below">
            <p>{words.unlockedNamed(held.file.name, role)}</p>
            <div class="acts below">
              <button ref={lock} type="button" class="btn" onClick={actions.keyring.lock}>
                {words.lock}
              </button>
            </div>
          </div>
        );
      })}
    </Section>
  );
}
