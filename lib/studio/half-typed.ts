import { effect, type ReadonlySignal, signal } from '@preact/signals-core';

/**
 * What was typed of a card into a form and is not kept yet: whoever looks elsewhere finds it again.
 * In memory only, as such words may name somebody until they are read again and kept. What was
 * typed for a library goes with it.
 */
export function createHalfTyped<Form>({ open, works }: HalfTypedOf = ofNoLibrary) {
  const forms = new Map<string, Form>();
  const isAny = signal(false);
  const nameOf = (card: string): string => `${open.value ?? ''} ${card}`;
  effect(() => {
    const there = new Set(['', ...works.value.map(({ id }) => id)]);
    for (const name of forms.keys()) {
      if (!there.has(name.slice(0, name.indexOf(' ')))) forms.delete(name);
    }
    isAny.value = forms.size > 0;
  });
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

/** Which library is open, and which there are. */
export type HalfTypedOf = {
  readonly open: ReadonlySignal<string | undefined>;
  readonly works: ReadonlySignal<readonly { readonly id: string }[]>;
};

// What a practice says of itself is the same, whichever library is open.
const ofNoLibrary: HalfTypedOf = { open: signal(undefined), works: signal([]) };

/** Half-typed forms of one kind, by the card that they are about. */
export type HalfTyped<Form> = ReturnType<typeof createHalfTyped<Form>>;
