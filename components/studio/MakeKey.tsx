import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import { type KeyRole, type KeyringRefusal, keyRoles } from '#lib/studio/held-key.ts';
import type { KeyForm } from '#lib/studio/keyring.ts';
import {
  keyRefusalInWords,
  keyRoleCues,
  keyRoleNames,
  keysWords as words,
} from '#lib/words/studio-keys.ts';
import type { KeyActions } from './KeysScreen.tsx';
import { PassphraseField } from './PassphraseField.tsx';

const blank: KeyForm = { role: '', name: '', passphrase: '', again: '' };

type Props = {
  readonly actions: Pick<KeyActions, 'make'>;
  /** Whether that is what the page asks for now. */
  readonly main: boolean;
  /** Says which key was made. */
  readonly onMade: (keyid: string) => void;
};

/** Makes a key: what it signs as, whose it is, and the passphrase that locks it. */
export function MakeKey({ actions, main, onMade }: Props) {
  const [form, setForm] = useState(blank);
  const [refusal, setRefusal] = useState<KeyringRefusal>();
  const change = (rest: Partial<KeyForm>) => setForm({ ...form, ...rest });
  const make = async (event: Event) => {
    event.preventDefault();
    const made = await actions.make(form);
    setRefusal(made.ok ? undefined : made.refusal);
    if (!made.ok) return;
    // A passphrase does not stay on screen longer than it is needed.
    setForm(blank);
    onMade(made.value.keyid);
  };
  return (
    <Section heading={words.make}>
      <form class="narrow" onSubmit={(event) => void make(event)} noValidate>
        {refusal ? (
          <Alert refusal={refusal} heading={words.notDone} words={keyRefusalInWords(refusal)} />
        ) : null}
        <fieldset class="choices">
          <legend>{words.role}</legend>
          {keyRoles.map((role) => (
            <RoleChoice key={role} role={role} chosen={form.role} onChoose={change} />
          ))}
        </fieldset>
        <Field
          label={words.name}
          hint={words.nameHint}
          value={form.name}
          maxLength={80}
          onType={(name) => change({ name })}
        />
        <PassphraseField
          label={words.passphrase}
          hint={words.passphraseHint}
          value={form.passphrase}
          onType={(passphrase) => change({ passphrase })}
        />
        <PassphraseField
          label={words.again}
          value={form.again}
          onType={(again) => change({ again })}
        />
        <div class="acts">
          <button type="submit" class={main ? 'btn main' : 'btn'}>
            {words.makeIt}
          </button>
        </div>
      </form>
    </Section>
  );
}

type ChoiceProps = {
  readonly role: KeyRole;
  readonly chosen: KeyForm['role'];
  readonly onChoose: (change: { readonly role: KeyRole }) => void;
};

function RoleChoice({ role, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="radio"
        name="key-role"
        checked={chosen === role}
        onChange={() => onChoose({ role })}
      />
      <span class="t">{keyRoleNames[role]}</span>
      <span class="c">{keyRoleCues[role]}</span>
    </label>
  );
}
