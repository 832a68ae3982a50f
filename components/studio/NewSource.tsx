import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Front } from '#lib/guidance/front.ts';
import { sourceOf } from '#lib/studio/new-source.ts';
import { newSourceWords as words } from '#lib/words/studio-source.ts';

type Props = {
  readonly front: Front;
  readonly today: string;
  readonly onAdd: (source: Front['sources'][number]) => void;
};

const emptySource = { who: '', title: '', publisher: '', year: '', address: '' };

/** Adds a source to the library: a card can only name what stands there. */
export function NewSource({ front, today, onAdd }: Props) {
  const [form, setForm] = useState(emptySource);
  const [said, setSaid] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const source = sourceOf(form, front, today);
    setSaid(source ? words.added : words.needed);
    if (!source) return;
    setForm(emptySource);
    onAdd(source);
  };
  return (
    <Section heading={words.heading}>
      <form class="narrow" noValidate onSubmit={add}>
        <p class="meta">{words.lead}</p>
        {(['who', 'title', 'publisher', 'year', 'address'] as const).map((name) => (
          <Field
            key={name}
            label={words[name]}
            value={form[name]}
            maxLength={300}
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
