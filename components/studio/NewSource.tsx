import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Front, SourceRefusal } from '#lib/guidance/front.ts';
import { sourceOf } from '#lib/studio/new-source.ts';
import { sourceRefusalInWords, newSourceWords as words } from '#lib/words/studio-source.ts';

type Props = {
  readonly front: Front;
  readonly today: string;
  readonly onAdd: (source: Front['sources'][number]) => void;
};

const emptySource = { who: '', title: '', publisher: '', year: '', address: '' };

// Beyond every limit: what is pasted is refused in words where it is too long, not cut off in silence.
const mostTyped = 2_000;

/** Adds a source to the library: a card can only name what stands there. */
export function NewSource({ front, today, onAdd }: Props) {
  const [form, setForm] = useState(emptySource);
  const [refusal, setRefusal] = useState<SourceRefusal>();
  const [said, setSaid] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const source = sourceOf(form, front, today);
    setRefusal(source.ok ? undefined : source.refusal);
    setSaid(source.ok ? words.added : '');
    if (!source.ok) return;
    setForm(emptySource);
    onAdd(source.value);
  };
  return (
    <Section heading={words.heading}>
      <form class="narrow" noValidate onSubmit={add}>
        <p class="meta">{words.lead}</p>
        {refusal ? (
          <Alert refusal={refusal} heading={words.notAdded} words={sourceRefusalInWords(refusal)} />
        ) : null}
        {(['who', 'title', 'publisher', 'year', 'address'] as const).map((name) => (
          <Field
            key={name}
            label={words[name]}
            value={form[name]}
            maxLength={mostTyped}
            wrong={refusal?.faults.some(({ path }) => path === name) ?? false}
            onType={(text) => setForm({ ...form, [name]: text })}
          />
        ))}
        <div class="acts">
          <button type="submit" class="btn">
            {words.add}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
    </Section>
  );
}
