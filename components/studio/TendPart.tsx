import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { WithdrawForm } from '#lib/studio/repository-acts.ts';
import { hashOf } from '#lib/studio/route.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import { hostScreenWords } from '#lib/words/studio-host.ts';
import { useOwnLang } from './own-words.tsx';
import type { PublishPartProps } from './publish-view.ts';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

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

const fresh: WithdrawForm = { card: '', reason: '', useInstead: '' };

function Withdraw({ view, actions, onTry }: PublishPartProps) {
  const cards = view.repository?.cards ?? [];
  const { form, change, isLeft, letGoOnceKept } = useHalfTyped(useHalfForm('withdraw'), fresh);
  const ownLang = useOwnLang();
  if (cards.length === 0) return null;
  const named = cards.map(({ id, title, withdrawn }) => {
    return [id, withdrawn ? words.withdrawnCard(title, withdrawn) : title] as const;
  });
  const instead = cards.filter(({ id, withdrawn }) => id !== form.card && !withdrawn);
  const withdraw = (event: Event) => {
    event.preventDefault();
    onTry(letGoOnceKept(actions.withdrawAndSave(form)));
  };
  return (
    <Section heading={words.withdrawHeading}>
      <Fold heading={words.withdrawHint} startsOpen={isLeft}>
        <form class="narrow" onSubmit={withdraw} noValidate>
          <Select
            label={words.whichCard}
            lang={ownLang()}
            value={form.card}
            choices={[['', words.chooseCard], ...named]}
            onChoose={(card) => change({ card })}
          />
          <Field
            label={words.reason}
            value={form.reason}
            maxLength={280}
            rows={2}
            onType={(reason) => change({ reason })}
          />
          <Select
            label={words.useInstead}
            lang={ownLang()}
            value={form.useInstead}
            choices={[
              ['', words.nothingInstead],
              ...instead.map(({ id, title }) => [id, title] as const),
            ]}
            onChoose={(useInstead) => change({ useInstead })}
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
