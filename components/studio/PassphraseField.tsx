import { useId } from 'preact/hooks';
import { Labelled } from '#components/ui/Labelled.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** A field for a passphrase. No browser is to keep it, or to fill it in. */
export function PassphraseField({ label, hint, value, onType }: Props) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        class="in"
        type="password"
        autocomplete="new-password"
        maxLength={200}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </Labelled>
  );
}
