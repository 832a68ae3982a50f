import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { PracticeCardView } from '#lib/studio/practice-view.ts';
import { studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import type { LocalActions } from './LocalScreen.tsx';

type Props = { readonly view: PracticeCardView; readonly actions: LocalActions };

/** Switches a card off for this practice, with the reason, or on again. */
export function HidePart({ view, actions }: Props) {
  const [reason, setReason] = useState('');
  const { summary, hidden } = view;
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
        <Field
          label={words.hideReason}
          hint={words.hideReasonHint}
          value={reason}
          maxLength={280}
          onType={setReason}
        />
        <button
          type="button"
          class="btn"
          aria-disabled={reason.trim() === ''}
          onClick={() =>
            reason.trim() === '' ? undefined : void actions.hideHere(summary, reason)
          }
        >
          {words.hide}
        </button>
      </div>
    </Section>
  );
}
