import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { PackRefusal } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { packRefusals, reviewWords as words } from '#lib/words/review-screen.ts';
import { CardTicks } from './CardTicks.tsx';
import type { ReviewView } from './ReviewScreen.tsx';

type Props = {
  readonly view: ReviewView;
  readonly actions: Pick<Signing['reviewing'], 'savePack'>;
};

/** Makes a review pack of changed cards: all of them, unless some are left out. */
export function MakePack({ view, actions }: Props) {
  const { changed, fieldWords } = view;
  const able = changed.filter(({ change }) => change !== 'removed');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState(view.publisher);
  const [sendTo, setSendTo] = useState('');
  const [refusal, setRefusal] = useState<PackRefusal>();
  const [said, setSaid] = useState('');
  if (able.length === 0) return <p class="none">{words.none}</p>;
  const chosen = new Set(able.map(({ id }) => id).filter((id) => !left.has(id)));
  const choose = (next: ReadonlySet<string>) =>
    setLeft(new Set(able.map(({ id }) => id).filter((id) => !next.has(id))));
  const save = async (event: Event) => {
    event.preventDefault();
    const refused = await actions.savePack({ title, from, sendTo, cards: chosen }, fieldWords);
    setRefusal(refused);
    setSaid(refused ? '' : words.saved);
  };
  return (
    <Section heading={words.make}>
      <form class="narrow" onSubmit={(event) => void save(event)} noValidate>
        {refusal ? (
          <Alert refusal={refusal} heading={words.notMade} words={packRefusals[refusal.code]} />
        ) : null}
        <Field
          label={words.title}
          hint={words.titleHint}
          value={title}
          maxLength={80}
          onType={setTitle}
        />
        <Field label={words.from} value={from} maxLength={80} onType={setFrom} />
        <Field
          label={words.sendTo}
          hint={words.sendToHint}
          value={sendTo}
          maxLength={120}
          onType={setSendTo}
        />
        <CardTicks legend={words.which} cards={able} chosen={chosen} onChoose={choose} />
        <div class="acts">
          <button type="submit" class="btn main">
            {words.save}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
    </Section>
  );
}
