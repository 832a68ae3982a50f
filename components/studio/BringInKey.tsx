import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { HeldKey, KeyringRefusal } from '#lib/studio/held-key.ts';
import { keyRefusalInWords, keyRoleNames, keysWords as words } from '#lib/words/studio-keys.ts';
import type { KeyActions } from './KeysScreen.tsx';

/** Brings in a backup, or a key that somebody handed over. */
export function BringInKey({ actions }: { actions: Pick<KeyActions, 'bringIn'> }) {
  const [refusal, setRefusal] = useState<KeyringRefusal>();
  const [said, setSaid] = useState('');
  const take = async (file: File) => {
    const read = await actions.bringIn(await file.text());
    setRefusal(read.ok ? undefined : read.refusal);
    setSaid(read.ok ? cameInWords(read.value) : '');
  };
  return (
    <Section heading={words.bringIn}>
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={keyRefusalInWords(refusal)} />
      ) : null}
      <p class="meta">{words.bringInHint}</p>
      <div class="acts below">
        <FilePicker label={words.chooseFile} accept=".json" onFile={(file) => void take(file)} />
      </div>
      <p class="meta" role="status">
        {said}
      </p>
    </Section>
  );
}

function cameInWords({ file: { name, role } }: HeldKey): string {
  return words.cameIn(name, keyRoleNames[role as keyof typeof keyRoleNames]);
}
