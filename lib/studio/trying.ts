import { effect, signal } from '@preact/signals-core';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { mergeFronts } from '#lib/guidance/merge-fronts.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { makeSegment } from '#lib/search/make-segment.ts';
import { openSearchInSlices, type SearchRole } from '#lib/search/open-search.ts';
import { cardOf } from './card-of.ts';
import { tidyFront } from './check-front.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';

/** The role in which a search is tried. */
export type TryRole = SearchRole;

/** What a search found, best first; at most eight. */
export type Tried =
  | { readonly state: 'none' }
  | { readonly state: 'searching' }
  | {
      readonly state: 'found';
      readonly corrected: string | undefined;
      readonly hits: readonly { readonly id: string; readonly title: string }[];
    };

const mostHits = 8;

/**
 * Tries a search over the library as it is being written, as the panel would make it: with the
 * synonyms that every reader has from the package.
 */
export function createTrying(parts: Pick<StudioParts, 'page' | 'starter'>, state: StudioState) {
  let packaged: ReturnType<StudioParts['starter']> | undefined;
  const tried = signal<Tried>({ state: 'none' });
  effect(() => {
    // What was found in one library says nothing of another.
    void state.open.value;
    tried.value = { state: 'none' };
  });
  return {
    tried,
    async search(query: string, role: TryRole): Promise<void> {
      const work = state.work.value;
      if (!work) return;
      const searching: Tried = { state: 'searching' };
      tried.value = searching;
      const cards = wholeCards(state).map((card) => ({ ...card, pack: 'studio' }));
      const segments = [makeSegment('studio', cards)];
      packaged ??= parts.starter();
      const front = withSynonyms(tidyFront(work.front), (await packaged)?.front.synonyms ?? []);
      const open = await openSearchInSlices({ segments, cards, front }, parts.page.pause);
      const { hits, corrected } = open.find(query, role);
      const titles = new Map(cards.map(({ id, title }) => [id, title]));
      if (tried.value !== searching) return;
      tried.value = {
        ...{ state: 'found', corrected },
        hits: hits.slice(0, mostHits).map(({ id }) => ({ id, title: titles.get(id) ?? id })),
      };
    },
  };
}

function withSynonyms(front: Front, more: Front['synonyms']): Front {
  return mergeFronts([{ front }], [{ front: { synonyms: more } }]);
}

/** Every card as it stands; one that is not whole yet as it was published, if it was. */
function wholeCards(state: StudioState): readonly Card[] {
  const cards = new Map((state.work.value?.cards ?? []).map((card) => [card.id, card]));
  for (const { card, draft, removed } of state.drafts.value.values()) {
    const parsed = parseCard(cardOf(draft));
    if (removed) cards.delete(card);
    else if (parsed.ok) cards.set(card, parsed.value);
  }
  return [...cards.values()];
}
