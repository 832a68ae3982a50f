import { batch } from '@preact/signals-core';
import type { Role } from '#lib/guidance/select.ts';
import { keep } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { home } from './route.ts';
import { type Settings, startsDiscreet } from './settings.ts';
import type { Signals } from './signals.ts';

/** Choices: role, discreet view, pins, settings. Each is on disk at once. */
export function createChoosing(parts: PanelParts, state: Signals) {
  // A view that is chosen starts as it starts: Reception's screen may face the queue.
  const choose = (change: Partial<Settings>): void =>
    batch(() => {
      keep(parts, state, change);
      if (change.role) state.discreet.value = startsDiscreet(state.settings.value, change.role);
    });
  return {
    choose,
    /** Goes to the home of a role, unless an organisation chose the other for this computer. */
    chooseRole(role: Role, discreetly?: boolean): void {
      const set = state.policy.value?.role;
      if (set && set !== role) return;
      const discreet = { ...state.settings.value.discreet };
      batch(() => {
        choose({ role, ...(discreetly ? { discreet: { ...discreet, [role]: true } } : {}) });
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
    movePin(id: string, by: 1 | -1): void {
      const pins = [...state.settings.value.pins];
      const from = pins.findIndex((pin) => pin.id === id);
      const to = from + by;
      const [pin] = pins.slice(from, from + 1);
      if (!pin || to < 0 || to >= pins.length) return;
      pins.splice(from, 1);
      pins.splice(to, 0, pin);
      choose({ pins });
    },
    togglePin(card: { id: string; title: string; discreetTitle: string }): void {
      const { id, title, discreetTitle } = card;
      const rest = state.settings.value.pins.filter((pin) => pin.id !== id);
      const wasPinned = rest.length < state.settings.value.pins.length;
      choose({ pins: wasPinned ? rest : [...rest, { id, title, discreetTitle }] });
    },
  };
}
