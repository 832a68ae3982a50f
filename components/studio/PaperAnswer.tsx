import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { PaperForm } from '#lib/studio/half-forms.ts';
import { answerNoteChars, reviewChoices } from '#lib/studio/review-answers.ts';
import type { SentPack } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { reviewChoiceWords } from '#lib/words/review-pack.ts';
import { reviewWords as words } from '#lib/words/review-screen.ts';
import { useOwnLang } from './own-words.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly pack: SentPack;
  readonly onType: Signing['reviewing']['typeAnswer'];
};

const fresh: PaperForm = { card: '1', answer: 'fine', note: '' };

/** Types in one answer that came on paper. It holds no name. */
export function PaperAnswer({ pack, onType }: Props) {
  const [start, setStart] = useState(fresh);
  const half = useHalfForm('paper');
  const { form, change, isLeft, letGoOnceKept } = useHalfTyped(half, start, pack.code);
  const ownLang = useOwnLang();
  const add = (event: Event) => {
    event.preventDefault();
    // The next one is often of the same card, and begins with it.
    setStart({ ...form, note: '' });
    change({ note: '' });
    void letGoOnceKept(onType(pack.code, { ...form, card: Number(form.card) }));
  };
  return (
    <Fold heading={words.paper} startsOpen={isLeft}>
      <form class="narrow" onSubmit={add} noValidate>
        <Select
          label={words.card}
          lang={ownLang()}
          value={form.card}
          choices={pack.cards.map(({ title }, at) => [String(at + 1), `${at + 1}. ${title}`])}
          onChoose={(card) => change({ card })}
        />
        <ChoiceGroup
          name={`paper-${pack.code}`}
          legend={words.answer}
          value={form.answer}
          choices={reviewChoices.map((choice) => [choice, reviewChoiceWords[choice]] as const)}
          onChoose={(answer) => change({ answer })}
        />
        <Field
          label={words.note}
          value={form.note}
          maxLength={answerNoteChars}
          rows={2}
          onType={(note) => change({ note })}
        />
        <button type="submit" class="btn">
          {words.add}
        </button>
      </form>
    </Fold>
  );
}
