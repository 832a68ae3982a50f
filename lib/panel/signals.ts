import { signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { Feedback } from '#lib/guidance/feedback.ts';
import { asPractice } from '#lib/guidance/practice.ts';
import type { Found, Search } from '#lib/search/open-search.ts';
import type { CheckFacts } from './check-facts.ts';
import type { PanelParts, PanelStart } from './parts.ts';
import { home, type Route } from './route.ts';
import { isReadable, parseSettings, startsDiscreet } from './settings.ts';
import type {
  FocusTarget,
  IncomingFile,
  LoadedGuidance,
  NoticeCode,
  OpenedCard,
  PanelState,
} from './state.ts';

/** Makes the panel's signals from what is known when it opens. */
export function createSignals(parts: PanelParts, start: PanelStart) {
  const settings = parseSettings(start.settings);
  const discreetly = startsDiscreet(settings, settings.role ?? 'consulting');
  // A card comes back only where nobody asked for discretion meanwhile.
  const again = start.open && !discreetly && !start.hidden ? start.open.card : undefined;
  const unread = isReadable(start.settings) ? start.notice : 'settings-not-readable';
  return {
    settings: signal(settings),
    practice: signal(asPractice(start.practice)),
    feedback: signal<readonly Feedback[]>([]),
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
    notice: signal<NoticeCode | undefined>(unread),
    newer: signal(false),
    incoming: signal<IncomingFile | undefined>(undefined),
    facts: signal<CheckFacts | undefined>(undefined),
    halfTyped: signal(''),
    /** The search over all words, once it is open; lists are searched until then. */
    search: signal<Search | undefined>(undefined),
  };
}

/** The panel's signals. */
export type Signals = ReturnType<typeof createSignals>;

/** Reads every signal that a view is made from. */
export function stateOf(signals: Signals): PanelState {
  return {
    today: signals.today.value,
    settings: signals.settings.value,
    practice: signals.practice.value,
    feedback: signals.feedback.value,
    guidance: signals.guidance.value,
    route: signals.route.value,
    hidden: signals.hidden.value,
    discreet: signals.discreet.value,
    query: signals.query.value,
    found: signals.found.value,
    full: signals.full.value,
    anyway: signals.anyway.value,
    opened: signals.opened.value,
    notice: signals.notice.value,
    newer: signals.newer.value,
    incoming: signals.incoming.value,
    facts: signals.facts.value,
    halfTyped: signals.halfTyped.value,
  };
}
