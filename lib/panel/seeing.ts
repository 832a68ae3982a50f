import { effect, untracked } from '@preact/signals-core';
import { pinsAtHome } from './home-view.ts';
import { keep } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { pinnedRows } from './pinned-view.ts';
import { setting } from './settings.ts';
import { type Signals, stateOf } from './signals.ts';
import { newsTrail } from './unseen-news.ts';

/** Notes that all news has been read, whenever and however it comes into sight. */
export function watchNews(parts: PanelParts, state: Signals): void {
  effect(() => {
    const { route, discreet, hidden, guidance } = state;
    const atNews = route.value.at === 'page' && route.value.page === 'news';
    // Discreet view does not show it.
    if (!atNews || discreet.value || hidden.value) return;
    const newsSeen = newsTrail(guidance.value?.news ?? []);
    untracked(() => {
      if (newsSeen && newsSeen !== state.settings.value.newsSeen)
        keep(parts, state, setting({ newsSeen }));
    });
  });
}

/** Notes of which pinned cards it has been seen that they were taken back. */
export function watchPins(parts: PanelParts, state: Signals): void {
  effect(() => {
    const ids = pinsInSight(state);
    untracked(() => {
      const before = state.settings.value.withdrawnSeen;
      const fresh = ids.filter((id) => !before.includes(id));
      if (fresh.length > 0) keep(parts, state, setting({ withdrawnSeen: [...before, ...fresh] }));
    });
  });
}

function pinsInSight(state: Signals): readonly string[] {
  const { route, discreet, hidden, guidance, query } = state;
  const { at } = route.value;
  const atPins = route.value.at === 'page' && route.value.page === 'pinned';
  // Discreet view tells nobody why a card went.
  if (discreet.value || hidden.value || !guidance.value?.withdrawn) return [];
  if (query.value !== '' || !(at === 'home' || atPins)) return [];
  const rows = pinnedRows(stateOf(state));
  return (atPins ? rows : rows.slice(0, pinsAtHome)).flatMap(({ id, withdrawn }) =>
    withdrawn ? [id] : [],
  );
}
