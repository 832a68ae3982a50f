import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled } from '#components/ui/Labelled.tsx';
import { useOwnLang } from '../own-words.tsx';
import { pasteInto } from './paste.ts';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The name of the field, whose findings describe it. */
  readonly field: string;
  /** Something in it is to be fixed. */
  readonly flagged?: boolean;
  readonly type?: 'text' | 'date';
  /** More than one line. */
  readonly rows?: number;
  /** Each line is an entry of its own. */
  readonly isList?: boolean;
  /** What stands below it, such as its reading age. */
  readonly below?: ComponentChildren;
  /** The card that it is a field of; without one it is the library's. */
  readonly of?: string | undefined;
  readonly onType: (value: string) => void;
};

/** A field that takes whatever is typed: too long, untidy or half done, the checks say so beside it. */
export function TextField(props: Props) {
  const {
    label,
    hint,
    value,
    field,
    flagged = false,
    type = 'text',
    rows,
    isList = false,
    below,
    of,
    onType,
  } = props;
  const id = useId();
  const ownLang = useOwnLang();
  const several = isList ? 'list' : 'lines';
  const shared = {
    ...{ id, value, autocomplete: 'off' as const, class: flagged ? 'in flag' : 'in' },
    'aria-describedby': `${hint ? `${id}-hint ` : ''}found-${field}`,
    ...(flagged ? { 'aria-invalid': true } : {}),
    lang: type === 'date' ? undefined : ownLang(of),
    onPaste: pasteInto(rows ? several : 'line'),
  };
  return (
    <Labelled id={id} label={label} class="tf" hint={hint}>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type as 'text'}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {below ? <p class="hint">{below}</p> : null}
    </Labelled>
  );
}

type LinesProps = Omit<Props, 'value' | 'rows' | 'isList' | 'onType' | 'type'> & {
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
};

/** Short sentences, one to a line. */
export function LinesField({ lines, onLines, ...rest }: LinesProps) {
  return (
    <TextField
      {...rest}
      isList
      value={lines.join('\n')}
      rows={Math.max(3, lines.length + (lines.at(-1) === '' ? 0 : 1))}
      onType={(text) => onLines(text === '' ? [] : text.split('\n'))}
    />
  );
}
