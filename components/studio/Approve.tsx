import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { ApproveRefusal } from '#lib/studio/approving.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { type Answer, answerOf, waitingFor } from '#lib/studio/waiting.ts';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';
import { keyRoleNames } from '#lib/words/studio-keys.ts';
import { useFocusOnceUnlocked } from './focus-unlocked.ts';
import { cardChoice, useOwnLang } from './own-words.tsx';
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
  const usable = view.keys.filter(({ retired, file }) => !retired && file.role !== 'publisher');
  const approve = async () => setRefusal(await actions.approve(row.changed));
  const button = useFocusOnceUnlocked(view.open);
  const { answer, waiting } = wayOn(row, view);
  const next = waiting[0];
  return (
    <div class="sign">
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={approveRefusalInWords(refusal)} />
      ) : null}
      <p role="status">{answerInWords(answer, view.open, waiting.length)}</p>
      {view.open ? (
        <>
          {answer === 'approved' ? null : (
            <p>
              {words.readFirst} {words.signAs(view.open.file.name, nameOfRole(view.open.file.role))}
            </p>
          )}
          <div class="acts">
            {next ? <NextCard changed={next.changed} /> : null}
            {answer === 'approved' ? null : (
              <button
                ref={button}
                type="button"
                class={next ? 'btn' : 'btn main'}
                onClick={() => void approve()}
              >
                {words.sign}
              </button>
            )}
            <button type="button" class="btn" onClick={actions.keyring.lock}>
              {words.lock}
            </button>
          </div>
        </>
      ) : (
        <Unlocking keys={usable} actions={actions} />
      )}
    </div>
  );
}

/** What the holder of the unwrapped key has said of a card, and which others wait for them then. */
function wayOn(row: BoardRow, { rows, signer, asks }: SignOffView) {
  const facts = signer ? { rows, signer, asks } : undefined;
  const answer = facts ? answerOf(row, facts) : undefined;
  return { answer, waiting: facts && answer ? waitingFor(facts, row.changed.id) : [] };
}

function answerInWords(answer: Answer | undefined, open: SignOffView['open'], waiting: number) {
  if (!answer || !open) return '';
  const { name, role } = open.file;
  const said = answer === 'approved' ? words.approvedAs(name, nameOfRole(role)) : words.changeAsked;
  return waiting > 0 ? `${said} ${words.moreWait(waiting)}` : said;
}

function NextCard({ changed }: Pick<BoardRow, 'changed'>) {
  const [id, named] = cardChoice(changed);
  const lang = useOwnLang()(id);
  return (
    <a class="btn main" href={hashOf('sign-off', id)}>
      <span>
        <Quoting sentence={words.nextCard(named)} quoted={changed.title} lang={lang} />
      </span>
    </a>
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
