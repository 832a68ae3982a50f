import { Alert } from '#components/ui/Alert.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { Card } from '#lib/guidance/card.ts';
import type { LocalField, LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { localRefusals, slotLabel, localFormWords as words } from '#lib/words/local-form.ts';

type Props = {
  readonly refusal: LocalRefusal | undefined;
  readonly slots: readonly Card['slots'][number][];
  /** What the card is written in, where it is another language than the page's. */
  readonly lang: string | undefined;
};

/** Why a local note was not kept, and in which field: that one may be far from the button. */
export function LocalRefused({ refusal, slots, lang }: Props) {
  if (!refusal) return null;
  const said = localRefusals[refusal.code];
  const label = refusal.field && labelOf(refusal.field, slots);
  const isAsked = typeof refusal.field === 'object';
  return (
    <Alert {...{ refusal, ...said }}>
      {label ? (
        <p>
          <Quoting sentence={words.look(label)} quoted={label} lang={isAsked ? lang : undefined} />
        </p>
      ) : null}
    </Alert>
  );
}

function labelOf(field: LocalField, slots: Props['slots']): string | undefined {
  // Those of other forms are beside their button.
  if (field === 'role' || field === 'reason') return undefined;
  if (typeof field === 'string') return words[field];
  const slot = slots.find(({ id }) => id === field.slot);
  return slot && slotLabel(slot.ask);
}
