import type { ComponentChildren } from 'preact';
import type { Headed, Swap } from '#lib/studio/draft.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields } from '#lib/words/studio-fields.ts';
import { FieldRow } from './FieldRow.tsx';
import type { FormProps } from './form.ts';
import { LinesField, TextField } from './TextField.tsx';

const emptyStep: Headed = { heading: '', lines: [] };
const emptySwap: Swap = { insteadOf: '', say: '', why: '' };

/** The steps of guidance. */
export function StepsField(props: FormProps) {
  const { steps } = props.view.draft;
  const set = (at: number, part: Partial<Headed>, name: string) =>
    props.change({ steps: replaced(steps, at, part) }, `steps.${at}.${name}`);
  const { heading, lines, ...words } = fields.steps;
  return (
    <FieldRow {...props} field="steps">
      <Entries
        {...words}
        count={steps.length}
        onAdd={() => props.change({ steps: [...steps, emptyStep] }, 'steps')}
        onRemove={(at) => props.change({ steps: without(steps, at) }, 'steps')}
      >
        {(at) => (
          <>
            <TextField
              of={props.view.draft.id}
              label={heading(at)}
              field="steps"
              value={steps[at]?.heading ?? ''}
              onType={(text) => set(at, { heading: text }, 'heading')}
            />
            <LinesField
              of={props.view.draft.id}
              label={lines(at)}
              field="steps"
              lines={steps[at]?.lines ?? []}
              onLines={(now) => set(at, { lines: now }, 'lines')}
            />
          </>
        )}
      </Entries>
    </FieldRow>
  );
}

/** Words to leave and words instead. */
export function SwapsField(props: FormProps) {
  const { swaps } = props.view.draft;
  const { insteadOf, say, why, ...words } = fields.swaps;
  const labels = { insteadOf, say, why };
  return (
    <FieldRow {...props} field="swaps">
      <Entries
        {...words}
        count={swaps.length}
        onAdd={() => props.change({ swaps: [...swaps, emptySwap] }, 'swaps')}
        onRemove={(at) => props.change({ swaps: without(swaps, at) }, 'swaps')}
      >
        {(at) =>
          (['insteadOf', 'say', 'why'] as const).map((name) => (
            <TextField
              of={props.view.draft.id}
              key={name}
              label={labels[name]}
              field="swaps"
              value={swaps[at]?.[name] ?? ''}
              onType={(text) =>
                props.change(
                  { swaps: replaced(swaps, at, { [name]: text }) },
                  `swaps.${at}.${name}`,
                )
              }
            />
          ))
        }
      </Entries>
    </FieldRow>
  );
}

type EntriesProps = {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  readonly count: number;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
  readonly children: (at: number) => ComponentChildren;
};

/** Entries of several fields each, with a way to add one and to take one out. */
export function Entries({ label, hint, add, count, onAdd, onRemove, children }: EntriesProps) {
  return (
    <fieldset class="entries">
      <legend>{label}</legend>
      <p class="hint">{hint}</p>
      {Array.from({ length: count }, (_, at) => (
        <div class="entry" key={at}>
          {children(at)}
          <button type="button" class="link" onClick={() => onRemove(at)}>
            {editorWords.remove}
            <span class="vh">
              {' '}
              {label} {at + 1}
            </span>
          </button>
        </div>
      ))}
      <button type="button" class="btn" onClick={onAdd}>
        {add}
      </button>
    </fieldset>
  );
}

/** The same entries with one of them changed. */
export function replaced<T>(entries: readonly T[], at: number, part: Partial<T>): readonly T[] {
  return entries.map((entry, n) => (n === at ? { ...entry, ...part } : entry));
}

/** The same entries without one of them. */
export function without<T>(entries: readonly T[], at: number): readonly T[] {
  return entries.filter((_, n) => n !== at);
}
