import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import { hashOf } from '#lib/studio/route.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import { hostScreenWords } from '#lib/words/studio-host.ts';
import { useOwnLang } from './own-words.tsx';
import type { PublishPartProps } from './publish-view.ts';

/** What a publisher does between releases: say that all still stands, or take a card back. */
export function TendPart(props: PublishPartProps) {
  const { actions, onTry } = props;
  return (
    <>
      <Section heading={words.stillCurrentHeading}>
        <p class="meta">{words.stillCurrentHint}</p>
        <div class="acts below">
          <button
            type="button"
            class="btn"
            onClick={() => onTry(actions.publishing.stillCurrent())}
          >
            {words.stillCurrent}
          </button>
        </div>
      </Section>
      <Section heading={hostScreenWords.onTheWeb}>
        <p class="meta">{hostScreenWords.after}</p>
        <div class="acts below">
          <a class="btn" href={hashOf('host')}>
            {hostScreenWords.link}
          </a>
        </div>
      </Section>
      <Withdraw {...props} />
    </>
  );
}

function Withdraw({ view, actions, onTry }: PublishPartProps) {
  const cards = view.repository?.cards ?? [];
  const [card, setCard] = useState('');
  const [reason, setReason] = useState('');
  const [useInstead, setUseInstead] = useState('');
  const ownLang = useOwnLang();
  if (cards.length === 0) return null;
  const named = cards.map(({ id, title, withdrawn }) => {
    return [id, withdrawn ? words.withdrawnCard(title, withdrawn) : title] as const;
  });
  const instead = cards.filter(({ id, withdrawn }) => id !== card && !withdrawn);
  const withdraw = (event: Event) => {
    event.preventDefault();
    onTry(actions.withdrawAndSave({ card, reason, useInstead }));
  };
  return (
    <Section heading={words.withdrawHeading}>
      <Fold heading={words.withdrawHint}>
        <form class="narrow" onSubmit={withdraw} noValidate>
          <Select
            label={words.whichCard}
            lang={ownLang()}
            value={card}
            choices={[['', words.chooseCard], ...named]}
            onChoose={setCard}
          />
          <Field label={words.reason} value={reason} maxLength={280} rows={2} onType={setReason} />
          <Select
            label={words.useInstead}
            lang={ownLang()}
            value={useInstead}
            choices={[
              ['', words.nothingInstead],
              ...instead.map(({ id, title }) => [id, title] as const),
            ]}
            onChoose={setUseInstead}
          />
          <div class="acts">
            <button type="submit" class="btn">
              {words.withdraw}
            </button>
          </div>
        </form>
      </Fold>
    </Section>
  );
}
