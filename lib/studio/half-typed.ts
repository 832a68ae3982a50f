import { signal } from '@preact/signals-core';

/**
 * What was typed of a card into a form and is not kept yet: whoever looks elsewhere finds it again.
 * In memory only, as such words may name somebody until they are read again and kept.
 */
export function createHalfTyped<Form>(work: () => string | undefined) {
  const forms = new Map<string, Form>();
  const isAny = signal(false);
  const nameOf = (card: string): string => `${work() ?? ''} ${card}`;
  return {
    /** Whether anything of the kind would be lost with this tab. */
    isAny,
    of: (card: string): Form | undefined => forms.get(nameOf(card)),
    /** Holds what is typed, or lets go of it. */
    hold(card: string, form: Form | undefined): void {
      if (form) forms.set(nameOf(card), form);
      else forms.delete(nameOf(card));
      isAny.value = forms.size > 0;
    },
  };
}

/** Half-typed forms of one kind, by the card that they are about. */
export type HalfTyped<Form> = ReturnType<typeof createHalfTyped<Form>>;
