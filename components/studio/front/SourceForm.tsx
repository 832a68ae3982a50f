import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { Fault } from '#lib/guidance/faults.ts';
import type { SourceRefusal } from '#lib/guidance/front.ts';
import type { SourceForm as Typed } from '#lib/studio/new-source.ts';
import { sourceRefusalInWords, newSourceWords as words } from '#lib/words/studio-source.ts';
import { useHalfForm, useHalfTyped } from '../use-half-typed.ts';

type Props = {
  /** What the form is for, to whoever hears it. */
  readonly label: string;
  readonly lead?: string;
  /** The id of the source that is being changed; none for a new one. */
  readonly about?: string;
  readonly start: Typed;
  /** What is known to be wrong before anything is typed. */
  readonly faults?: readonly Fault[];
  readonly submit: string;
  readonly refused: string;
  /** Takes what was typed, or says why not. */
  readonly onSubmit: (form: Typed) => SourceRefusal | undefined;
  readonly onCancel?: { readonly words: string; readonly leave: () => void };
};

// Beyond every limit: what is pasted is refused in words where it is too long, not cut off in silence.
const mostTyped = 2_000;

const names = ['who', 'title', 'publisher', 'year', 'address'] as const;

/** A source in its fields. What is refused stays in the form, and the field is marked. */
export function SourceForm(props: Props) {
  const { label, lead, about, start, faults = [], submit, refused, onSubmit, onCancel } = props;
  const { form, change } = useHalfTyped(useHalfForm('source'), start, about);
  const [refusal, setRefusal] = useState<SourceRefusal>();
  const wrong = refusal?.faults ?? faults;
  const take = (event: Event) => {
    event.preventDefault();
    const refusedNow = onSubmit(form);
    setRefusal(refusedNow);
    if (!refusedNow) change(start);
  };
  const leave = () => {
    change(start);
    onCancel?.leave();
  };
  return (
    <form class="narrow" aria-label={label} noValidate onSubmit={take}>
      {lead ? <p class="meta">{lead}</p> : null}
      {refusal ? (
        <Alert refusal={refusal} heading={refused} words={sourceRefusalInWords(refusal)} />
      ) : null}
      {names.map((name) => (
        <Field
          key={name}
          label={words[name]}
          value={form[name]}
          maxLength={mostTyped}
          wrong={wrong.some(({ path }) => path.split('.').at(-1) === name)}
          onType={(text) => change({ [name]: text })}
        />
      ))}
      <Select
        label={words.extent}
        value={form.extent}
        choices={Object.entries(words.extents) as readonly (readonly [Typed['extent'], string])[]}
        onChoose={(extent) => change({ extent })}
      />
      <div class="acts">
        <button type="submit" class="btn">
          {submit}
        </button>
        {onCancel ? (
          <button type="button" class="btn quiet" onClick={leave}>
            {onCancel.words}
          </button>
        ) : null}
      </div>
    </form>
  );
}
