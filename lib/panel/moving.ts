import { batch } from '@preact/signals-core';
import type { Move } from './move.ts';
import type { PanelParts } from './parts.ts';
import { readCard, readEdition, readForOpening, refind } from './reading.ts';
import { home, type Route } from './route.ts';
import type { Signals } from './signals.ts';

// A card that is read at once comes in one frame, with no empty page before it.
const patienceMs = 100;

// A card that is opened from a situation or from another card is no row of home.
const fromRow: ReadonlySet<Route['at']> = new Set(['home', 'page', 'find']);

type Ways = { readonly move: Move; readonly load: () => Promise<void> };

/** Going from screen to screen, and searching. */
export function createMoving(parts: PanelParts, state: Signals, { move, load }: Ways) {
  let lastRow = '';
  let asked = 0;
  return {
    async openCard(card: string): Promise<void> {
      const newer = state.newer.value;
      asked += 1;
      const [ask, from] = [asked, whereabouts(state)];
      const read = newer ? undefined : await withinPatience(readForOpening(state, card));
      // The reader has gone elsewhere meanwhile, or everything is hidden.
      if (ask !== asked || hasLeft(state, from)) return;
      if (fromRow.has(state.route.value.at)) lastRow = card;
      batch(() => {
        move({ at: 'card', card });
        state.opened.value = read ?? { id: card, state: 'reading' };
      });
      void parts.memory.rememberCard(card, 0);
      // Where newer guidance lay ready, the move reads it first, then this card out of it:
      // the packs of before may be gone.
      if (!newer && !read) await readCard(state, card);
      if (isStale(state, card)) await load();
    },
    /** Shows another edition of the open card, marked as not the one in use. */
    async openEdition(card: string, source: string): Promise<void> {
      const newer = state.newer.value;
      move({ at: 'edition', card, source });
      state.opened.value = { id: card, state: 'reading' };
      void parts.memory.forgetCard();
      if (!newer) await readEdition(state, card, source);
    },
    openSituation(situation: string): void {
      lastRow = situation;
      move({ at: 'situation', situation });
    },
    openFind: (): void => move({ at: 'find' }, { to: 'search' }),
    back: (): void => move(home, lastRow ? { to: 'row', row: lastRow } : { to: 'heading' }),
    scrolled(position: number): void {
      const { route } = state;
      if (route.value.at === 'card') void parts.memory.rememberCard(route.value.card, position);
    },
    find(query: string, asTyped = false): void {
      // As one change: the view is made once for both.
      batch(() => {
        state.query.value = query;
        refind(state, asTyped);
      });
    },
  };
}

/**
 * Whether the lists have an open card and the packs do not: newer guidance came, though no bell was
 * heard yet. The card then waits to be read out of that.
 */
function isStale({ guidance, opened }: Signals, id: string): boolean {
  const stale =
    opened.value?.id === id &&
    opened.value.state === 'not-found' &&
    guidance.value?.summaries?.has(id) === true;
  if (stale) opened.value = { id, state: 'reading' };
  return stale;
}

/** What comes of some work if it is soon done. */
function withinPatience<T>(work: Promise<T>): Promise<T | undefined> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    giveUp = setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(giveUp));
}

/** Where the reader is: another of these, and they have moved on. */
function whereabouts({ route, query }: Signals): readonly unknown[] {
  return [route.value, query.value];
}

function hasLeft(state: Signals, from: readonly unknown[]): boolean {
  return state.hidden.value || whereabouts(state).some((now, n) => now !== from[n]);
}
