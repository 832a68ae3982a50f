import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { PackDraft } from '#lib/studio/half-forms.ts';
import type { PackRefusal } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { packRefusals, reviewWords as words } from '#lib/words/review-screen.ts';
import { CardTicks } from './CardTicks.tsx';
import type { ReviewView } from './ReviewScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly view: ReviewView;
  readonly actions: Pick<Signing['reviewing'], 'savePack'>;
};

/** Makes a review pack of changed cards: all of them, unless some are left out. */
export function MakePack({ view, actions }: Props) {
  const { changed, fieldWords } = view;
  const able = changed.filter(({ change }) => change !== 'removed');
  const fresh: PackDraft = { title: '', from: view.publisher, sendTo: '', left: [] };
  const { form, change, letGoOnceKept } = useHalfTyped(useHalfForm('pack'), fresh);
  const { left, ...rest } = form;
  const [refusal, setRefusal] = useState<PackRefusal>();
  const [said, setSaid] = useState('');
  if (able.length === 0) return <p class="none">{words.none}</p>;
  const chosen = new Set(able.map(({ id }) => id).filter((id) => !left.includes(id)));
  const choose = (next: ReadonlySet<string>) =>
    change({ left: able.map(({ id }) => id).filter((id) => !next.has(id)) });
  const save = async (event: Event) => {
    event.preventDefault();
    const pack = { ...rest, cards: chosen };
    const refused = await letGoOnceKept(actions.savePack(pack, fieldWords));
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
          value={form.title}
          maxLength={80}
          onType={(title) => change({ title })}
        />
        <Field
          label={words.from}
          value={form.from}
          maxLength={80}
          onType={(from) => change({ from })}
        />
        <Field
          label={words.sendTo}
          hint={words.sendToHint}
          value={form.sendTo}
          maxLength={120}
          onType={(sendTo) => change({ sendTo })}
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
