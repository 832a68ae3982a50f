import { computed, signal } from '@preact/signals-core';
import { idOf } from './card-id.ts';
import { type Draft, draftOf, emptyDraft } from './draft.ts';
import { viewDue } from './due-view.ts';
import { createHalfTyped } from './half-typed.ts';
import { everything, inOrder, type LibraryFilter, rowsOf, viewLibrary } from './library-view.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';
import type { DraftRow } from './work.ts';

/** What a new card begins with. */
export type NewCard = Pick<Draft, 'kind' | 'audience' | 'title'>;

/** The library: its table, its filters, and what can be done to a card from there. */
export function createLibrary(parts: StudioParts, state: StudioState) {
  const filter = signal<LibraryFilter>(everything);
  const order = computed(() => filter.value.order);
  const ordered = computed(() => inOrder(rowsOf(state), order.value));
  const beginning = createBeginning(state);
  const put = (row: DraftRow): void => {
    state.drafts.value = new Map(state.drafts.value).set(row.card, row);
  };
  return {
    ...beginning,
    view: computed(() => viewLibrary(state.work.value, ordered.value, filter.value)),
    /** How many cards there are, published or drafted. */
    inAll: computed(() => countCards(state)),
    /** Cards whose review day has passed or comes soon. */
    due: computed(() => viewDue(state)),
    filter: (change: Partial<LibraryFilter>): void => {
      filter.value = { ...filter.value, ...change };
    },
    /** Makes a new card, and gives its id. */
    async addCard(start: NewCard): Promise<string> {
      const work = state.work.value?.id ?? '';
      const taken = new Set([
        ...(state.work.value?.cards ?? []).map(({ id }) => id),
        ...state.drafts.value.keys(),
      ]);
      const id = idOf(start, taken);
      const row: DraftRow = {
        ...{ work, card: id, draft: emptyDraft({ ...start, id }), seq: 1, writer: '' },
        ...{ saved: parts.clock(), at: 0, last: 0, removed: false },
      };
      await parts.store.keepDrafts([row]);
      put(row);
      parts.ring({ wrote: 'draft', work, card: id });
      beginning.typeNew(undefined);
      return id;
    },
    ...createRemoving(parts, state, put),
    /** Takes the changes of a card away: the published words stand again, or the card is gone. */
    async dropDraft(card: string): Promise<void> {
      const work = state.work.value?.id ?? '';
      await parts.store.removeDraft(work, card);
      const left = new Map(state.drafts.value);
      left.delete(card);
      state.drafts.value = left;
      parts.ring({ wrote: 'draft', work, card });
    },
  };
}

// What is begun has no id yet.
const unnamed = '';

/** The card that somebody is about to begin: nothing is held before it has a title. */
function createBeginning(state: StudioState) {
  const typing = createHalfTyped<NewCard>(state);
  return {
    halfBegun: (): NewCard | undefined => typing.of(unnamed),
    isHalfBegun: typing.isAny,
    typeNew: (start: NewCard | undefined): void => {
      typing.hold(unnamed, start?.title ? start : undefined);
    },
  };
}

function countCards(state: StudioState): number {
  const drafts = state.drafts.value;
  const cards = state.work.value?.cards ?? [];
  return drafts.size + cards.filter(({ id }) => !drafts.has(id)).length;
}

/** Cards that are to be left out of the next release. */
function createRemoving(parts: StudioParts, state: StudioState, put: (row: DraftRow) => void) {
  return {
    /** Leaves a published card out of the next release, or keeps it in after all. */
    async removeCard(card: string, removed: boolean): Promise<void> {
      const work = state.work.value?.id ?? '';
      const published = state.work.value?.cards.find(({ id }) => id === card);
      const row = await parts.store.draft(work, card);
      const draft = row?.draft ?? (published ? draftOf(published) : undefined);
      if (!draft) return;
      const first = { seq: 0, writer: '', at: 0, last: 0 };
      const kept = { ...first, ...row, work, card, draft, removed, saved: parts.clock() };
      const next: DraftRow = { ...kept, seq: kept.seq + 1 };
      await parts.store.keepDrafts([next]);
      put(next);
      parts.ring({ wrote: 'draft', work, card });
    },
  };
}

/** The library's part of the Studio's model. */
export type Library = ReturnType<typeof createLibrary>;
