import { signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { Found, Search } from '#lib/search/open-search.ts';
import type { PanelParts, PanelStart } from './parts.ts';
import { home, type Route } from './route.ts';
import { freshSettings, parseSettings, type Settings, startsDiscreet } from './settings.ts';
import type { FocusTarget, LoadedGuidance, OpenedCard, PanelState } from './state.ts';

/** Makes the panel's signals from what is known when it opens. */
export function createSignals(parts: PanelParts, start: PanelStart) {
  const settings = signal<Settings>(start.settings ? parseSettings(start.settings) : freshSettings);
  const role = settings.value.role ?? 'consulting';
  const discreetly = startsDiscreet(settings.value, role);
  const again = start.open && !discreetly && !start.hidden ? start.open.card : undefined;
  const signals = {
    settings,
    today: signal(dayOf(parts.clock())),
    reader: signal(parts.reader),
    guidance: signal<LoadedGuidance | undefined>(
      start.home ? { home: start.home, from: parts.reader.from } : undefined,
    ),
    route: signal<Route>(again ? { at: 'card', card: again } : home),
    hidden: signal(start.hidden),
    discreet: signal(discreetly),
    query: signal(''),
    found: signal<Found | undefined>(undefined),
    full: signal<string | undefined>(undefined),
    anyway: signal<string | undefined>(undefined),
    opened: signal<OpenedCard | undefined>(again ? { id: again, state: 'reading' } : undefined),
    focus: signal<FocusTarget | undefined>(undefined),
    /** Newer guidance lies ready. */
    newer: signal(false),
    search: signal<Search | undefined>(undefined),
  };
  return signals;
}

/** The panel's signals. */
export type Signals = ReturnType<typeof createSignals>;

/** Reads every signal that a view is made from. */
export function stateOf(signals: Signals): PanelState {
  return {
    today: signals.today.value,
    settings: signals.settings.value,
    guidance: signals.guidance.value,
    route: signals.route.value,
    hidden: signals.hidden.value,
    discreet: signals.discreet.value,
    query: signals.query.value,
    found: signals.found.value,
    full: signals.full.value,
    anyway: signals.anyway.value,
    opened: signals.opened.value,
  };
}
