import { batch } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { PanelParts } from './parts.ts';
import { home } from './route.ts';
import type { Signals } from './signals.ts';
import { forgetOver } from './updating.ts';

/** Hide and Show, here and as heard from other windows. */
export function createHiding(parts: PanelParts, state: Signals) {
  const clear = (): void =>
    batch(() => {
      state.hidden.value = true;
      leave(state);
    });
  // It may have stood hidden past midnight.
  const uncover = (): void =>
    batch(() => {
      state.today.value = dayOf(parts.clock());
      state.hidden.value = false;
    });
  // A page that closes at once takes with it what it has only begun to write.
  const closeAfter = (...writing: readonly Promise<unknown>[]): void => {
    const written = Promise.allSettled(writing);
    if (state.settings.value.closeOnHide) void written.then(parts.page.close);
  };
  return {
    /** Takes everything off this page now, and off every other window as soon as it hears. */
    hide(): void {
      clear();
      closeAfter(parts.memory.hideEverywhere(), parts.memory.forgetReader());
    },
    /** After the time without use: home in discreet view. Half-typed words go too, as at Hide. */
    foldAway(): void {
      batch(() => {
        state.discreet.value = true;
        leave(state);
      });
      void parts.memory.forgetReader();
    },
    /** Another window, or the browser's command, hid everything; or showed it again. */
    hearHidden(hidden: boolean): void {
      if (hidden === state.hidden.value) return;
      const forgotten = parts.memory.forgetReader();
      if (hidden) {
        clear();
        closeAfter(forgotten);
      } else uncover();
    },
    show(): void {
      batch(() => {
        uncover();
        state.focus.value = { to: 'heading' };
      });
      void parts.memory.showEverywhere();
    },
  };
}

function leave(state: Signals): void {
  state.full.value = undefined;
  state.route.value = home;
  state.query.value = '';
  state.found.value = undefined;
  state.opened.value = undefined;
  state.halfTyped.value = '';
  forgetOver(state);
}
