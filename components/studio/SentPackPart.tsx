import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { SentPack, TakeAnswersRefusal } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { dayInWords } from '#lib/words/days.ts';
import { packWords, reviewChoiceWords } from '#lib/words/review-pack.ts';
import { answersRefusalInWords, reviewWords as words } from '#lib/words/review-screen.ts';
import { CardName } from './own-words.tsx';
import { PaperAnswer } from './PaperAnswer.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = { readonly pack: SentPack; readonly actions: Signing['reviewing'] };

const fresh = { text: '' };

/** A pack that was made: its answers by card, and how more of them come in. */
export function SentPackPart({ pack, actions }: Props) {
  const pasted = useHalfTyped(useHalfForm('pasted'), fresh, pack.code);
  const paper = useHalfForm('paper');
  const [refusal, setRefusal] = useState<TakeAnswersRefusal>();
  const [said, setSaid] = useState('');
  const take = async (answers: string) => {
    const taken = await actions.takeAnswers(pack.code, answers);
    setRefusal(taken.ok ? undefined : taken.refusal);
    setSaid(taken.ok ? words.taken(taken.value) : '');
    return taken.ok;
  };
  const takePasted = async () => {
    if (await take(pasted.form.text)) pasted.change(fresh);
  };
  const forget = () => {
    pasted.change(fresh);
    paper?.hold(pack.code, undefined);
    void actions.dropPack(pack.code);
  };
  return (
    <div class="pack below">
      <h3>
        {pack.title} <span class="tag">{pack.code}</span>
      </h3>
      <p class="meta">
        {dayInWords(pack.made)}. {words.of(pack.cards.length, pack.answers.length)}
      </p>
      <ol class="steps">
        {pack.cards.map(({ id, title }, at) => (
          <CardAnswers key={id} id={id} title={title} number={at + 1} pack={pack} />
        ))}
      </ol>
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={answersRefusalInWords(refusal)} />
      ) : null}
      <div class="acts below">
        <FilePicker
          label={words.bringIn}
          accept=".json,.txt"
          onFile={(file) => void file.text().then(take)}
        />
      </div>
      <div class="narrow below">
        <Field
          label={words.paste}
          hint={packWords.firstLine(pack.code)}
          value={pasted.form.text}
          maxLength={20_000}
          rows={3}
          onType={(text) => pasted.change({ text })}
        />
        <button type="button" class="btn" onClick={() => void takePasted()}>
          {words.take}
        </button>
      </div>
      <p class="meta" role="status">
        {said}
      </p>
      <PaperAnswer pack={pack} onType={actions.typeAnswer} />
      <Fold heading={words.forget}>
        <button type="button" class="btn" onClick={forget}>
          {words.forget}
        </button>
      </Fold>
    </div>
  );
}

type CardProps = {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly pack: SentPack;
};

function CardAnswers({ id, title, number, pack }: CardProps) {
  const all = pack.answers.flatMap(({ name, answers }) =>
    answers.filter(({ card }) => card === number).map((one) => ({ ...one, name })),
  );
  const count = (choice: string) => all.filter(({ answer }) => answer === choice).length;
  const noted = all.filter(({ note, name }) => note !== '' || name !== undefined);
  return (
    <li>
      <strong>
        <CardName id={id} title={title} listed />
      </strong>
      <p class="meta">{words.counts(count('fine'), count('change'), count('pass'))}</p>
      <ul>
        {noted.map(({ name, answer, note }, at) => (
          <li key={`${at}-${note}`}>
            {name ? words.byName(name) : words.noName} {reviewChoiceWords[answer]}
            {note ? `. “${note}”` : ''}
          </li>
        ))}
      </ul>
    </li>
  );
}
