import { useState } from 'preact/hooks';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Select } from '#components/ui/Select.tsx';
import { answerNoteChars, type ReviewChoice, reviewChoices } from '#lib/studio/review-answers.ts';
import type { SentPack } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { reviewChoiceWords } from '#lib/words/review-pack.ts';
import { reviewWords as words } from '#lib/words/review-screen.ts';
import { useOwnLang } from './own-words.tsx';

type Props = {
  readonly pack: SentPack;
  readonly onType: Signing['reviewing']['typeAnswer'];
};

/** Types in one answer that came on paper. It holds no name. */
export function PaperAnswer({ pack, onType }: Props) {
  const [card, setCard] = useState('1');
  const [answer, setAnswer] = useState<ReviewChoice>('fine');
  const [note, setNote] = useState('');
  const ownLang = useOwnLang();
  const add = (event: Event) => {
    event.preventDefault();
    void onType(pack.code, { card: Number(card), answer, note });
    setNote('');
  };
  return (
    <Fold heading={words.paper}>
      <form class="narrow" onSubmit={add} noValidate>
        <Select
          label={words.card}
          lang={ownLang()}
          value={card}
          choices={pack.cards.map(({ title }, at) => [String(at + 1), `${at + 1}. ${title}`])}
          onChoose={setCard}
        />
        <ChoiceGroup
          name={`paper-${pack.code}`}
          legend={words.answer}
          value={answer}
          choices={reviewChoices.map((choice) => [choice, reviewChoiceWords[choice]] as const)}
          onChoose={setAnswer}
        />
        <Field
          label={words.note}
          value={note}
          maxLength={answerNoteChars}
          rows={2}
          onType={setNote}
        />
        <button type="submit" class="btn">
          {words.add}
        </button>
      </form>
    </Fold>
  );
}
