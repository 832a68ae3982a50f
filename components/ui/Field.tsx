import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled } from './Labelled.tsx';

type Props = {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  /** More than one line. */
  readonly rows?: number;
  readonly onType: (value: string) => void;
};

/** A field with its label above it, and a hint between the two where one helps. */
export function Field({ label, hint, value, maxLength, rows, onType }: Props) {
  const id = useId();
  const shared = {
    id,
    class: 'in',
    value,
    maxLength,
    autocomplete: 'off' as const,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  };
  return (
    <Labelled id={id} label={label} hint={hint}>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onType(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}
