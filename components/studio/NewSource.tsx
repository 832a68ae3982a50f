import { useState } from 'preact/hooks';
import { Section } from '#components/ui/Section.tsx';
import type { Front } from '#lib/guidance/front.ts';
import { emptySource, sourceOf, type SourceForm as Typed } from '#lib/studio/new-source.ts';
import { newSourceWords as words } from '#lib/words/studio-source.ts';
import { SourceForm } from './front/SourceForm.tsx';

type Props = {
  readonly front: Front;
  readonly today: string;
  readonly onAdd: (source: Front['sources'][number]) => void;
};

/** Adds a source to the library: a card can only name what stands there. */
export function NewSource({ front, today, onAdd }: Props) {
  const [said, setSaid] = useState('');
  const add = (form: Typed) => {
    const source = sourceOf(form, front, today);
    setSaid(source.ok ? words.added : '');
    if (!source.ok) return source.refusal;
    onAdd(source.value);
    return undefined;
  };
  return (
    <Section heading={words.heading}>
      <SourceForm
        label={words.heading}
        lead={words.lead}
        start={emptySource}
        submit={words.add}
        refused={words.notAdded}
        onSubmit={add}
      />
      <p class="meta" role="status">
        {said}
      </p>
    </Section>
  );
}
