import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import type { HeldKey, KeyringRefusal } from '#lib/studio/held-key.ts';
import { keyRefusalInWords, keysWords as words } from '#lib/words/studio-keys.ts';
import { PassphraseField } from './PassphraseField.tsx';

type Props = {
  readonly held: HeldKey;
  readonly onUnlock: (held: HeldKey, passphrase: string) => Promise<KeyringRefusal | undefined>;
  readonly onDone?: () => void;
  /** Whether that is what the screen asks for now. */
  readonly main?: boolean;
};

/** Asks for the passphrase of a key. It is forgotten as soon as it was tried. */
export function Unlock({ held, onUnlock, onDone, main = true }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [refusal, setRefusal] = useState<KeyringRefusal>();
  const unlock = async (event: Event) => {
    event.preventDefault();
    const refused = await onUnlock(held, passphrase);
    setPassphrase('');
    setRefusal(refused);
    if (!refused) onDone?.();
  };
  return (
    <form class="narrow" onSubmit={(event) => void unlock(event)} noValidate>
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={keyRefusalInWords(refusal)} />
      ) : null}
      <PassphraseField
        label={words.passphraseOf(held.file.name)}
        value={passphrase}
        onType={setPassphrase}
      />
      <div class="acts">
        <button type="submit" class={main ? 'btn main' : 'btn'}>
          {words.unlock}
        </button>
      </div>
    </form>
  );
}
