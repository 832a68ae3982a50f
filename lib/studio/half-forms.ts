import { computed } from '@preact/signals-core';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import { createHalfTyped, type HalfTypedOf } from './half-typed.ts';
import type { SourceForm } from './new-source.ts';
import type { WithdrawForm } from './repository-acts.ts';
import type { ReviewChoice } from './review-answers.ts';

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

/** An answer to a review pack that is being written down from paper. `card` is its number there. */
export type PaperForm = {
  readonly card: string;
  readonly answer: ReviewChoice;
  readonly note: string;
};

/** Forms outside of cards and their sign-off, as far as somebody typed into them. */
export function createHalfForms(library: HalfTypedOf) {
  const forms = {
    // What a practice says of itself, and what it was told, is of no library.
    local: createHalfTyped<LocalForm>(),
    hide: createHalfTyped<{ readonly reason: string }>(),
    sites: createHalfTyped<{ readonly names?: string | undefined }>(),
    adopt: createHalfTyped<AdoptForm>(),
    own: createHalfTyped<OwnForm>(),
    library: createHalfTyped<{ readonly title: string }>(),
    answer: createHalfTyped<{ readonly answer: string }>(),
    withdraw: createHalfTyped<WithdrawForm>(library),
    pack: createHalfTyped<PackDraft>(library),
    pasted: createHalfTyped<{ readonly text: string }>(library),
    paper: createHalfTyped<PaperForm>(library),
    // One that is about to be added has no id yet.
    source: createHalfTyped<SourceForm>(library),
    situation: createHalfTyped<{ readonly label: string }>(library),
  };
  return {
    forms,
    /** Whether anything typed into one of them would be lost with this tab. */
    isAny: computed(() => Object.values(forms).some(({ isAny }) => isAny.value)),
  };
}

/** Each form by its name. */
export type HalfForms = ReturnType<typeof createHalfForms>['forms'];
