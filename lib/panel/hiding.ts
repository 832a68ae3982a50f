import { batch } from '@preact/signals-core';
import type { PanelParts } from './parts.ts';
import { home } from './route.ts';
import type { Signals } from './signals.ts';

/** Hide and Show, here and as heard from other windows. */
export function createHiding(parts: PanelParts, state: Signals) {
  const clear = (): void =>
    batch(() => {
      state.hidden.value = true;
      state.route.value = home;
      state.query.value = '';
      state.found.value = undefined;
      state.opened.value = undefined;
      state.halfTyped.value = '';
    });
  return {
    /** Takes everything off this page now, and off every other window as soon as it hears. */
    hide(): void {
      clear();
      void parts.memory.hideEverywhere();
      void parts.memory.forgetReader();
      if (state.settings.value.closeOnHide) parts.page.close();
    },
    /** After the time without use: home in discreet view. Nothing is lost, nothing is kept of it. */
    foldAway(): void {
      batch(() => {
        state.discreet.value = true;
        state.full.value = undefined;
        state.route.value = home;
        state.query.value = '';
        state.found.value = undefined;
        state.opened.value = undefined;
        state.halfTyped.value = '';
      });
      void parts.memory.forgetReader();
    },
    /** Another window, or the browser's command, hid everything; or showed it again. */
    hearHidden(hidden: boolean): void {
      if (hidden === state.hidden.value) return;
      if (hidden) clear();
      else state.hidden.value = false;
      void parts.memory.forgetReader();
    },
    show(): void {
      batch(() => {
        state.hidden.value = false;
        state.focus.value = { to: 'heading' };
      });
      void parts.memory.showEverywhere();
    },
  };
}
