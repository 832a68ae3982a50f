import { dayOf } from '#lib/base/day.ts';
import { type ChangeTools, changeDraft } from './change-draft.ts';
import { madeOf, type RecordForm, type RecordRefusal, withoutCredit } from './co-production.ts';
import type { Draft } from './draft.ts';
import { createHalfTyped } from './half-typed.ts';

/** Keeping who made a card, for one card or for several that one group made together. */
export function createRecording(tools: ChangeTools) {
  // Until it is kept, nobody has agreed that the name of a group lies anywhere.
  const typing = createHalfTyped<RecordForm>(tools.state);
  const typeMade = typing.hold;
  return {
    ...{ halfTyped: typing.of, isHalfTyped: typing.isAny, typeMade },
    async keepMade(cards: readonly string[], form: RecordForm): Promise<RecordRefusal | undefined> {
      const made = madeOf(form, dayOf(tools.parts.clock()));
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

function creditless(made: Draft['made']): Partial<Draft> {
  const form = made?.standing === 'co-produced' ? made : undefined;
  if (!form || form.group === undefined) return {};
  return { made: withoutCredit(form as Parameters<typeof withoutCredit>[0]) };
}
