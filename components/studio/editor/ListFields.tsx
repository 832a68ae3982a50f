import type { Headed, Swap } from '#lib/studio/draft.ts';
import { fields } from '#lib/words/studio-fields.ts';
import { Entries, EntryLines, EntryText } from './Entries.tsx';
import type { FormProps } from './form.ts';

const emptyStep: Headed = { heading: '', lines: [] };
const emptySwap: Swap = { insteadOf: '', say: '', why: '' };

/** The steps of guidance. */
export function StepsField(props: FormProps) {
  const { steps } = props.view.draft;
  const set = (at: number, part: Partial<Headed>, field: string) =>
    props.change({ steps: replaced(steps, at, part) }, field);
  const { heading, lines, ...words } = fields.steps;
  return (
    <Entries
      {...props}
      {...words}
      field="steps"
      count={steps.length}
      onAdd={() => props.change({ steps: [...steps, emptyStep] }, 'steps')}
      onRemove={(at) => props.change({ steps: without(steps, at) }, 'steps')}
    >
      {(at) => (
        <>
          <EntryText
            {...props}
            field={`steps.${at}.heading`}
            label={heading(at)}
            value={steps[at]?.heading ?? ''}
            onType={(text) => set(at, { heading: text }, `steps.${at}.heading`)}
          />
          <EntryLines
            {...props}
            field={`steps.${at}.lines`}
            label={lines(at)}
            lines={steps[at]?.lines ?? []}
            onLines={(now) => set(at, { lines: now }, `steps.${at}.lines`)}
          />
        </>
      )}
    </Entries>
  );
}

/** Words to leave and words instead. */
export function SwapsField(props: FormProps) {
  const { swaps } = props.view.draft;
  const { insteadOf, say, why, ...words } = fields.swaps;
  const labels = { insteadOf, say, why };
  return (
    <Entries
      {...props}
      {...words}
      field="swaps"
      count={swaps.length}
      onAdd={() => props.change({ swaps: [...swaps, emptySwap] }, 'swaps')}
      onRemove={(at) => props.change({ swaps: without(swaps, at) }, 'swaps')}
    >
      {(at) =>
        (['insteadOf', 'say', 'why'] as const).map((name) => {
          const field = `swaps.${at}.${name}`;
          return (
            <EntryText
              {...props}
              key={name}
              field={field}
              label={labels[name]}
              value={swaps[at]?.[name] ?? ''}
              onType={(text) =>
                props.change({ swaps: replaced(swaps, at, { [name]: text }) }, field)
              }
            />
          );
        })
      }
    </Entries>
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
