import { computed } from '@preact/signals-core';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import { createHalfTyped } from './half-typed.ts';
import type { SourceForm } from './new-source.ts';
import type { WithdrawForm } from './repository-acts.ts';

/** A situation that is about to be adopted, by whom, and in which role. */
type AdoptForm = { readonly situation: string; readonly by: string; readonly role: string };

/** A card of the library that is about to be put here as the practice's own, and by whom. */
type OwnForm = { readonly card: string; readonly by: string };

/** A review pack that is about to be made. `left` are the ids of the cards that it leaves out. */
export type PackDraft = {
  readonly title: string;
  readonly from: string;
  readonly sendTo: string;
  readonly left: readonly string[];
};

/** Forms outside of cards and their sign-off, as far as somebody typed into them. */
export function createHalfForms(work: () => string | undefined) {
  // What a practice says of itself is the same, whichever library is open; so is what is told.
  const anyWork = () => undefined;
  const forms = {
    local: createHalfTyped<LocalForm>(anyWork),
    hide: createHalfTyped<{ readonly reason: string }>(anyWork),
    sites: createHalfTyped<{ readonly names?: string | undefined }>(anyWork),
    adopt: createHalfTyped<AdoptForm>(anyWork),
    own: createHalfTyped<OwnForm>(anyWork),
    library: createHalfTyped<{ readonly title: string }>(anyWork),
    answer: createHalfTyped<{ readonly answer: string }>(anyWork),
    withdraw: createHalfTyped<WithdrawForm>(work),
    pack: createHalfTyped<PackDraft>(work),
    // One that is about to be added has no id yet.
    source: createHalfTyped<SourceForm>(work),
    situation: createHalfTyped<{ readonly label: string }>(work),
  };
  return {
    forms,
    /** Whether anything typed into one of them would be lost with this tab. */
    isAny: computed(() => Object.values(forms).some(({ isAny }) => isAny.value)),
  };
}

/** Each form by its name. */
export type HalfForms = ReturnType<typeof createHalfForms>['forms'];
