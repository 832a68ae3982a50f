import { batch } from '@preact/signals-core';
import type { Role } from '#lib/guidance/select.ts';
import { keep } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { home } from './route.ts';
import { type Pin, pinMove, pinning, type Settings, setting, startsDiscreet } from './settings.ts';
import type { Signals } from './signals.ts';

/** Choices: role, discreet view, pins, settings. Each is on disk at once. */
export function createChoosing(parts: PanelParts, state: Signals) {
  // A view that is chosen starts as it starts: Reception's screen may face the queue.
  const choose = (change: Partial<Settings>): void =>
    batch(() => {
      keep(parts, state, setting(change));
      if (change.role) state.discreet.value = startsDiscreet(state.settings.value, change.role);
    });
  return {
    choose,
    /** Goes to the home of a role, unless an organisation chose the other for this computer. */
    chooseRole(role: Role, discreetly?: boolean): void {
      const set = state.policy.value?.role;
      if (set && set !== role) return;
      batch(() => {
        choose({ role, ...(discreetly === undefined ? {} : { discreet: { [role]: discreetly } }) });
        state.route.value = home;
        state.query.value = '';
        state.opened.value = undefined;
        state.focus.value = { to: 'heading' };
      });
      void parts.memory.forgetCard();
    },
    toggleDiscreet(): void {
      // Over a card shown in full the press asks for its quiet view, maybe since somebody came.
      const discreetly = !state.discreet.value || state.full.value !== undefined;
      const role = state.settings.value.role ?? 'consulting';
      batch(() => {
        state.discreet.value = discreetly;
        state.full.value = undefined;
        if (state.route.value.at === 'find') state.route.value = home;
        choose({ discreet: { [role]: discreetly } });
      });
    },
    movePin(id: string, by: 1 | -1): void {
      const { pins } = state.settings.value;
      const at = pins.findIndex((pin) => pin.id === id);
      const past = at < 0 ? undefined : pins[at + by];
      if (past) keep(parts, state, pinMove(id, past.id, by));
    },
    togglePin(card: Pin): void {
      const wasPinned = state.settings.value.pins.some(({ id }) => id === card.id);
      keep(parts, state, pinning(card, !wasPinned));
    },
  };
}
