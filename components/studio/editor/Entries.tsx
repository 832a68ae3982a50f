import type { ComponentChildren } from 'preact';
import { editorWords } from '#lib/words/studio-editor.ts';
import { FieldRow } from './FieldRow.tsx';
import { type FormProps, type Found, isFlagged } from './form.ts';
import { LinesField, TextField } from './TextField.tsx';

type GroupProps = Found & {
  /** The group's name, which what was found in it as a whole carries. */
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ComponentChildren;
};

/** Several fields under one name: what was found in one stands beside it, the rest at their head. */
export function EntryGroup({ field, label, hint, children, ...found }: GroupProps) {
  return (
    <fieldset class="entries" aria-describedby={`found-${field}`}>
      <legend>{label}</legend>
      <FieldRow {...found} field={field}>
        <p class="hint">{hint}</p>
      </FieldRow>
      {children}
    </fieldset>
  );
}

type EntriesProps = Omit<GroupProps, 'children'> & {
  readonly add: string;
  readonly count: number;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
  readonly children: (at: number) => ComponentChildren;
};

/** Entries of several fields each, with a way to add one and to take one out. */
export function Entries({ add, count, onAdd, onRemove, children, ...group }: EntriesProps) {
  return (
    <EntryGroup {...group}>
      {Array.from({ length: count }, (_, at) => (
        <div class="entry" key={at}>
          {children(at)}
          <button type="button" class="link" onClick={() => onRemove(at)}>
            {editorWords.remove}
            <span class="vh">
              {' '}
              {group.label} {at + 1}
            </span>
          </button>
        </div>
      ))}
      <button type="button" class="btn" onClick={onAdd}>
        {add}
      </button>
    </EntryGroup>
  );
}

type FieldProps = FormProps & {
  /** The field's name, such as `steps.1.heading`. */
  readonly field: string;
  readonly label: string;
};

type EntryTextProps = FieldProps & {
  readonly value: string;
  readonly onType: (text: string) => void;
};

/** One text of an entry, and what was found in it beside it. */
export function EntryText({ field, label, value, onType, ...form }: EntryTextProps) {
  return (
    <FieldRow {...form} field={field}>
      <TextField
        {...{ field, label, value, onType }}
        of={form.view.draft.id}
        flagged={isFlagged(form, field)}
      />
    </FieldRow>
  );
}

type EntryLinesProps = FieldProps & {
  readonly lines: readonly string[];
  readonly below?: ComponentChildren;
  readonly onLines: (lines: readonly string[]) => void;
};

/** The lines of an entry, and what was found in them beside them. */
export function EntryLines({ field, label, lines, below, onLines, ...form }: EntryLinesProps) {
  return (
    <FieldRow {...form} field={field}>
      <LinesField
        {...{ field, label, lines, below, onLines }}
        of={form.view.draft.id}
        flagged={isFlagged(form, field)}
      />
    </FieldRow>
  );
}
