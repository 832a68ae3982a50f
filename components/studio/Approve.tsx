import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import type { ApproveRefusal } from '#lib/studio/approving.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';
import { keyRoleNames } from '#lib/words/studio-keys.ts';
import { useFocusOnceUnlocked } from './focus-unlocked.ts';
import type { SignOffView } from './SignOffScreen.tsx';
import { Unlock } from './Unlock.tsx';

type Props = {
  readonly row: BoardRow;
  readonly view: SignOffView;
  readonly actions: Pick<Signing, 'approve' | 'keyring'>;
};

/** Approving a card: with the key that is unlocked, or after unlocking one of this computer. */
export function Approve({ row, view, actions }: Props) {
  const [refusal, setRefusal] = useState<ApproveRefusal>();
  const [said, setSaid] = useState('');
  const usable = view.keys.filter(({ retired, file }) => !retired && file.role !== 'publisher');
  const approve = async () => {
    const refused = await actions.approve(row.changed);
    setRefusal(refused);
    setSaid(refused ? '' : words.done);
  };
  const button = useFocusOnceUnlocked(view.open);
  return (
    <div class="sign">
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={approveRefusalInWords(refusal)} />
      ) : null}
      {view.open ? (
        <>
          <p>
            {words.readFirst} {words.signAs(view.open.file.name, nameOfRole(view.open.file.role))}
          </p>
          <div class="acts">
            <button ref={button} type="button" class="btn main" onClick={() => void approve()}>
              {words.sign}
            </button>
            <button type="button" class="btn" onClick={actions.keyring.lock}>
              {words.lock}
            </button>
          </div>
        </>
      ) : (
        <Unlocking keys={usable} actions={actions} />
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </div>
  );
}

type UnlockingProps = {
  readonly keys: SignOffView['keys'];
  readonly actions: Pick<Signing, 'keyring'>;
};

function Unlocking({ keys, actions }: UnlockingProps) {
  const [chosen, setChosen] = useState('');
  const held = keys.find(({ keyid }) => keyid === chosen) ?? keys[0];
  if (!held) {
    return (
      <p>
        {words.noKey} <a href="#/keys">{words.toKeys}</a>
      </p>
    );
  }
  return (
    <>
      {keys.length > 1 ? (
        <fieldset class="choices">
          <legend>{words.whichKey}</legend>
          {keys.map(({ keyid, file }) => (
            <label class="pick" key={keyid}>
              <input
                type="radio"
                name="sign-key"
                checked={held.keyid === keyid}
                onChange={() => setChosen(keyid)}
              />
              <span>
                {file.name}, {nameOfRole(file.role)}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Unlock held={held} onUnlock={actions.keyring.unlock} />
    </>
  );
}

function nameOfRole(role: string): string {
  return (keyRoleNames[role as keyof typeof keyRoleNames] ?? role).toLowerCase();
}
