import { batch } from '@preact/signals-core';
import type { Role } from '#lib/guidance/select.ts';
import { keep } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { home } from './route.ts';
import { type Settings, startsDiscreet } from './settings.ts';
import type { Signals } from './signals.ts';

/** Choices: role, discreet view, pins, settings. Each is on disk at once. */
export function createChoosing(parts: PanelParts, state: Signals) {
  const choose = (change: Partial<Settings>): void => keep(parts, state, change);
  return {
    choose,
    chooseRole(role: Role, discreetly?: boolean): void {
      const discreet = { ...state.settings.value.discreet };
      batch(() => {
        choose({ role, ...(discreetly ? { discreet: { ...discreet, [role]: true } } : {}) });
        state.discreet.value = startsDiscreet(state.settings.value, role);
        state.route.value = home;
        state.query.value = '';
        state.opened.value = undefined;
        state.focus.value = { to: 'heading' };
      });
      void parts.memory.forgetCard();
    },
    toggleDiscreet(): void {
      const discreetly = !state.discreet.value;
      const role = state.settings.value.role ?? 'consulting';
      batch(() => {
        state.discreet.value = discreetly;
        if (state.route.value.at === 'find') state.route.value = home;
        choose({ discreet: { ...state.settings.value.discreet, [role]: discreetly } });
      });
    },
    togglePin(card: { id: string; title: string; discreetTitle: string }): void {
      const { id, title, discreetTitle } = card;
      const rest = state.settings.value.pins.filter((pin) => pin.id !== id);
      const wasPinned = rest.length < state.settings.value.pins.length;
      choose({ pins: wasPinned ? rest : [...rest, { id, title, discreetTitle }] });
    },
  };
}
