import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled } from './Labelled.tsx';

type Props = {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  /** What was refused is here. */
  readonly wrong?: boolean;
  /** More than one line. */
  readonly rows?: number;
  readonly onType: (value: string) => void;
};

/** A field with its label above it, and a hint between the two where one helps. */
export function Field({ label, hint, value, maxLength, wrong, rows, onType }: Props) {
  const id = useId();
  const shared = {
    id,
    class: 'in',
    value,
    maxLength,
    autocomplete: 'off' as const,
    ...(wrong ? { 'aria-invalid': true } : {}),
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  };
  return (
    <Labelled id={id} label={label} hint={hint}>
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          onFocus={wholeIntoSight}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} type="text" onInput={(event) => onType(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}

// A browser sees to the line that is written in alone: the others may lie under the foot.
function wholeIntoSight({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.scrollIntoView({ block: 'nearest' });
}
