import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Audience } from '#lib/guidance/identity.ts';
import type { Library, NewCard } from '#lib/studio/library.ts';
import { hashOf } from '#lib/studio/route.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields, kindChoices } from '#lib/words/studio-fields.ts';
import { forWhom, newCardWords as words } from '#lib/words/studio-library.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly actions: Pick<Library, 'halfBegun' | 'typeNew'>;
  readonly onMake: (start: NewCard) => void;
};

const blank: NewCard = { title: '', kind: 'prompt', audience: ['consulting'] };

/** Begins a new card: what it is called, what kind it is, and whom it is for. */
export function NewScreen({ actions, onMake }: Props) {
  const [start, setStart] = useState(() => actions.halfBegun() ?? blank);
  const change = (rest: Partial<NewCard>) => {
    const next = { ...start, ...rest };
    setStart(next);
    actions.typeNew(next);
  };
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
          onMake({ ...start, title: start.title.trim() });
        }}
      >
        <Field
          {...fields.title}
          value={start.title}
          maxLength={200}
          onType={(title) => change({ title })}
        />
        <ChoiceGroup
          name="kind"
          legend={fields.kind.label}
          value={start.kind}
          choices={kindChoices}
          onChoose={(kind) => change({ kind })}
        />
        <ChoiceGroup
          name="audience"
          legend={fields.audience.label}
          value={start.audience[0] ?? 'consulting'}
          choices={Object.entries(forWhom) as readonly (readonly [Audience, string])[]}
          onChoose={(audience) => change({ audience: [audience] })}
        />
        <button type="submit" class="btn main">
          {words.make}
        </button>
      </form>
    </>
  );
}
