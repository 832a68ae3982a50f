import { signal } from '@preact/signals-core';
import { type ChangeTools, changeDraft } from './change-draft.ts';
import { madeOf, type RecordForm, type RecordRefusal, withoutCredit } from './co-production.ts';
import type { Draft } from './draft.ts';

/** Keeping who made a card, for one card or for several that one group made together. */
export function createRecording(tools: ChangeTools) {
  const { halfTyped, isHalfTyped, typeMade } = createTyping(tools);
  return {
    ...{ halfTyped, isHalfTyped, typeMade },
    async keepMade(cards: readonly string[], form: RecordForm): Promise<RecordRefusal | undefined> {
      const made = madeOf(form);
      if (!made.ok) return made.refusal;
      for (const card of cards) await changeDraft(tools, card, () => ({ made: made.value }));
      for (const card of cards) typeMade(card, undefined);
      return undefined;
    },
    /** Takes the credit of a group away, as it may ask at any time and without saying why. */
    async withdrawCredit(card: string): Promise<void> {
      await changeDraft(tools, card, ({ made }) => creditless(made));
      typeMade(card, undefined);
    },
  };
}

// In memory only: until it is kept, nobody has agreed that the name of a group lies anywhere.
function createTyping({ state }: ChangeTools) {
  const forms = new Map<string, RecordForm>();
  const isHalfTyped = signal(false);
  const nameOf = (card: string): string => `${state.work.value?.id ?? ''} ${card}`;
  return {
    /** What was typed of a card's record and is not kept: whoever looks elsewhere finds it again. */
    halfTyped: (card: string): RecordForm | undefined => forms.get(nameOf(card)),
    /** Whether anything of the kind would be lost with this tab. */
    isHalfTyped,
    /** Holds what is typed of a record, or lets go of it. */
    typeMade(card: string, form: RecordForm | undefined): void {
      if (form) forms.set(nameOf(card), form);
      else forms.delete(nameOf(card));
      isHalfTyped.value = forms.size > 0;
    },
  };
}

function creditless(made: Draft['made']): Partial<Draft> {
  const form = made?.standing === 'co-produced' ? made : undefined;
  if (!form || form.group === undefined) return {};
  return { made: withoutCredit(form as Parameters<typeof withoutCredit>[0]) };
}
