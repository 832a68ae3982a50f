import { computed, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { type ChangeTools, changeDraft } from './change-draft.ts';
import {
  type Claim,
  type Clearing,
  type ClearRefusal,
  clearClaim,
  type OpenClaim,
  openClaims,
} from './claims.ts';
import { writtenEdition } from './compared-editions.ts';
import type { StudioParts } from './parts.ts';

/** Claims that nobody has checked at their source, and clearing them one by one. */
export function createVerifying(tools: ChangeTools & { readonly parts: StudioParts }) {
  const { parts, state } = tools;
  const claims = signal<readonly Claim[]>([]);
  void parts.signing.claims().then((read) => {
    claims.value = read;
  });
  return {
    /** Every claim that is open on some card of the library as it stands. */
    openClaims: computed((): readonly OpenClaim[] => {
      const work = state.work.value;
      if (!work) return [];
      return openClaims(writtenEdition(work, state.drafts.value.values()).cards, claims.value);
    }),
    /** Clears a claim on every card that rests on it. Refuses unless its source was read. */
    async clear(claim: OpenClaim, clearing: Clearing): Promise<ClearRefusal | undefined> {
      const day = dayOf(parts.clock());
      const tried = clearClaim({}, claim.id, clearing, day);
      if (!tried.ok) return tried.refusal;
      for (const card of claim.cards) {
        await changeDraft(tools, card, (draft) => {
          const { toVerify, verified, sources } = draft;
          const now = { toVerify: [...toVerify], verified, sources: [...sources] };
          const cleared = clearClaim(now, claim.id, clearing, day);
          return cleared.ok ? cleared.value : {};
        });
      }
      return undefined;
    },
  };
}
