import { useState } from 'preact/hooks';
import { Fold } from '#components/ui/Fold.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { HeldKey } from '#lib/studio/held-key.ts';
import type { Keyring } from '#lib/studio/keyring.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { keysWords as words } from '#lib/words/studio-keys.ts';
import { BringInKey } from './BringInKey.tsx';
import { KeyPart } from './KeyPart.tsx';
import { MakeKey } from './MakeKey.tsx';
import { PageHead } from './PageHead.tsx';

/** What the page for keys shows. `minutesLeft` is of the key that is unlocked. */
export type KeysView = {
  readonly keys: readonly HeldKey[];
  readonly open: string | undefined;
  readonly minutesLeft: number;
  readonly persisted: boolean;
};

/** What can be done with keys. */
export type KeyActions = Omit<Keyring, 'keys' | 'open' | 'signer'>;

/** The keys on this computer: made, unlocked for ten minutes, backed up, handed over, retired. */
export function KeysScreen({ view, actions }: { view: KeysView; actions: KeyActions }) {
  const { keys, open, minutesLeft, persisted } = view;
  // The first key without a backup is what the page asks for; where there is none, a new key.
  const unsaved = keys.find(
    ({ backedUp, broughtIn, retired }) => !(backedUp || broughtIn || retired),
  );
  const [made, setMade] = useState<string>();
  const asksForBackup = keys.some((key) => key.keyid === made && !key.backedUp && !key.retired);
  return (
    <>
      <PageHead heading={screenTitles.keys} lead={words.lead} />
      {unsaved && !persisted ? (
        <Notice heading={words.mayBeClearedHeading}>
          <p>{words.mayBeCleared}</p>
        </Notice>
      ) : null}
      <Section heading={words.yours}>
        <p role="status">{asksForBackup ? words.made : ''}</p>
        {keys.length === 0 ? <p class="meta">{words.none}</p> : null}
        <ul class="keys">
          {keys.map((key) => (
            <KeyPart
              key={key.keyid}
              held={key}
              main={key === unsaved}
              justMade={key.keyid === made}
              minutes={key.keyid === open ? minutesLeft : undefined}
              actions={actions}
            />
          ))}
        </ul>
      </Section>
      <MakeKey actions={actions} main={!unsaved} onMade={setMade} />
      <BringInKey actions={actions} />
      <Section heading={words.lostHeading}>
        <Fold heading={words.lost[0]}>
          <p>{words.lost[1]}</p>
          <p>{words.lost[2]}</p>
        </Fold>
      </Section>
    </>
  );
}
