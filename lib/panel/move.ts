import { batch } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { PanelParts } from './parts.ts';
import type { Route } from './route.ts';
import type { Signals } from './signals.ts';
import type { FocusTarget } from './state.ts';
import { forgetOver } from './updating.ts';

/** Goes to a route, leaving behind what belonged to the screen before. */
export type Move = (route: Route, focus?: FocusTarget) => void;

/**
 * Makes the one way in which screens change. Newer guidance is read when somebody moves on, further
 * than to a form of the open card. While all is hidden nobody does: what was begun before must not
 * be there for whoever shows it again.
 */
export function createMove(parts: PanelParts, state: Signals, load: () => Promise<void>): Move {
  return (route, focus = { to: 'heading' }) => {
    if (state.hidden.value) return;
    batch(() => {
      // A panel may stand open past midnight.
      state.today.value = dayOf(parts.clock());
      state.route.value = route;
      state.query.value = '';
      state.found.value = undefined;
      state.focus.value = focus;
      state.full.value = undefined;
      state.anyway.value = undefined;
      if (!keepsCard(route)) state.opened.value = undefined;
      state.incoming.value = undefined;
      forgetOver(state);
    });
    if (!keepsCard(route)) void parts.memory.forgetCard();
    if (state.newer.value && !isForm(route)) {
      state.newer.value = false;
      void load();
    }
  };
}

// What is written there is about the card that was read, which newer guidance may not have.
function isForm({ at }: Route): boolean {
  return at === 'local' || at === 'tell';
}

function keepsCard(route: Route): boolean {
  return route.at === 'card' || route.at === 'edition' || isForm(route);
}
