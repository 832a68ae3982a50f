import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { PracticeCardView } from '#lib/studio/practice-view.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { entryWords } from '#lib/words/practice.ts';
import { studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import type { LocalActions } from './LocalScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';
import { WaitingButton } from './WaitingButton.tsx';

type Props = { readonly view: PracticeCardView; readonly actions: LocalActions };

const fresh = { reason: '' };

/** Switches a card off for this practice, with the reason, or on again. */
export function HidePart({ view, actions }: Props) {
  const { summary, hidden } = view;
  const { form, change } = useHalfTyped(useHalfForm('hide'), fresh, summary.id);
  const { reason } = form;
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const hide = async () => {
    const refused = await actions.hideHere(summary, reason, entryWords.unnamed);
    setRefusal(refused);
    if (!refused) change(fresh);
  };
  if (hidden) {
    return (
      <Section heading={words.hidden}>
        <button type="button" class="btn" onClick={() => void actions.showHere(summary)}>
          {words.show}
        </button>
      </Section>
    );
  }
  return (
    <Section heading={words.hide}>
      <div class="narrow">
        {refusal ? <Alert refusal={refusal} {...localRefusals[refusal.code]} /> : null}
        <Field
          label={words.hideReason}
          hint={words.hideReasonHint}
          value={reason}
          maxLength={280}
          wrong={refusal !== undefined}
          onType={(text) => change({ reason: text })}
        />
        <WaitingButton
          waits={reason.trim() === '' ? words.hideNeedsReason : undefined}
          onPress={() => void hide()}
        >
          {words.hide}
        </WaitingButton>
      </div>
    </Section>
  );
}
