import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Audience } from '#lib/guidance/identity.ts';
import type { Draft, Kind } from '#lib/studio/draft.ts';
import { hashOf } from '#lib/studio/route.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields, kindChoices } from '#lib/words/studio-fields.ts';
import { forWhom, newCardWords as words } from '#lib/words/studio-library.ts';
import { PageHead } from './PageHead.tsx';

type Props = { readonly onMake: (start: Pick<Draft, 'kind' | 'audience' | 'title'>) => void };

/** Begins a new card: what it is called, what kind it is, and whom it is for. */
export function NewScreen({ onMake }: Props) {
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Kind>('prompt');
  const [audience, setAudience] = useState<Audience>('consulting');
  return (
    <>
      <PageHead
        heading={words.heading}
        lead={words.lead}
        crumb={{ name: editorWords.library, href: hashOf('library') }}
      />
      <form
        class="narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onMake({ title: title.trim(), kind, audience: [audience] });
        }}
      >
        <Field {...fields.title} value={title} maxLength={200} onType={setTitle} />
        <ChoiceGroup
          name="kind"
          legend={fields.kind.label}
          value={kind}
          choices={kindChoices}
          onChoose={setKind}
        />
        <ChoiceGroup
          name="audience"
          legend={fields.audience.label}
          value={audience}
          choices={Object.entries(forWhom) as readonly (readonly [Audience, string])[]}
          onChoose={setAudience}
        />
        <button type="submit" class="btn main">
          {words.make}
        </button>
      </form>
    </>
  );
}
