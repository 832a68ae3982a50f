import { computed, type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import type { Fault } from '#lib/guidance/faults.ts';
import type { Feedback } from '#lib/guidance/feedback.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import { layOverlays } from '#lib/guidance/lay-overlays.ts';
import { ownSummaries } from '#lib/guidance/own-cards.ts';
import type { IncomingPractice } from '#lib/guidance/plan-merge.ts';
import { asPractice, type Practice } from '#lib/guidance/practice.ts';
import type { Found, Search } from '#lib/search/open-search.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { CheckFacts } from './check-facts.ts';
import type { PanelParts, PanelStart } from './parts.ts';
import { withPolicy } from './policy-view.ts';
import { home, type Route } from './route.ts';
import {
  isReadable,
  languageOf,
  parseSettings,
  type SettingsChange,
  startsDiscreet,
} from './settings.ts';
import type { FocusTarget, LoadedGuidance, NoticeCode, OpenedCard, PanelState } from './state.ts';
import type { Updating } from './updates.ts';

/** Makes the panel's signals from what is known when it opens. */
export function createSignals(parts: PanelParts, start: PanelStart) {
  const chosen = signal(parseSettings(start.settings));
  const practice = signal(asPractice(start.practice));
  const policy = signal<Policy | undefined>(start.policy);
  const published = signal(painted(parts, start));
  const local = laidLocal(practice, published);
  const inForce = computed(() => withPolicy(chosen.value, policy.value, local.value));
  const settings = inForce.peek();
  const discreetly = startsDiscreet(settings, settings.role ?? 'consulting');
  // A card comes back only where nobody asked for discretion meanwhile.
  const again = start.open && !discreetly && !start.hidden ? start.open.card : undefined;
  const unread = isReadable(start.settings) ? start.notice : 'settings-not-readable';
  return {
    /** What a person chose here; it is what is kept. */
    chosen,
    /** What holds: their choices, with what their organisation sets laid over them. */
    settings: inForce,
    language: computed(() => languageOf(inForce.value, start.languages ?? [])),
    policy,
    /** What was written here; it is what is kept. */
    practice,
    local,
    feedback: signal<readonly Feedback[]>([]),
    today: signal(dayOf(parts.clock())),
    reader: signal(parts.reader),
    /** Guidance as it was read. */
    published,
    /** Guidance with the practice's own cards beside it. */
    guidance: computed(() => withOwnCards(published.value, local.value)),
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
    seenBefore: settings.withdrawnSeen,
    ...createComing(start),
  };
}

function painted({ reader }: PanelParts, { home: record }: PanelStart): LoadedGuidance | undefined {
  return record && { home: record, from: reader.from };
}

/** What holds of the practice: what was written here, over what its sources published. */
function laidLocal(practice: Signal<Practice>, published: Signal<LoadedGuidance | undefined>) {
  return computed(() => layOverlays(practice.value, published.value?.home.overlays ?? []));
}

/** What comes while the panel is open: from outside, and half-typed by a person. */
function createComing({ policyFile }: PanelStart) {
  return {
    /** Changes of settings that stand on screen and are not kept yet, in their order. */
    changing: new Set<SettingsChange>(),
    /** When the policy was brought in, where it is from a file. */
    policyFile: signal(policyFile),
    /** How the practice file at its address was when it was last fetched. */
    practiceFile: signal<PracticeFileCheck | undefined>(undefined),
    /** The search over all words, once it is open; lists are searched until then. */
    search: signal<Search | undefined>(undefined),
    newer: signal(false),
    updating: signal<Updating | undefined>(undefined),
    policyFaults: signal<readonly Fault[]>([]),
    online: signal(true),
    incoming: signal<IncomingPractice | undefined>(undefined),
    facts: signal<CheckFacts | undefined>(undefined),
    halfTyped: signal(''),
  };
}

/** The panel's signals. */
export type Signals = ReturnType<typeof createSignals>;

/** Reads every signal that a view is made from. */
export function stateOf(signals: Signals): PanelState {
  return {
    policy: signals.policy.value,
    policyFile: signals.policyFile.value,
    practiceFile: signals.practiceFile.value,
    today: signals.today.value,
    settings: signals.settings.value,
    answered: signals.chosen.value.role !== undefined,
    practice: signals.local.value,
    written: signals.practice.value,
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
    seenBefore: signals.seenBefore,
    language: signals.language.value,
    incoming: signals.incoming.value,
    updating: signals.updating.value,
    policyFaults: signals.policyFaults.value,
    online: signals.online.value,
    facts: signals.facts.value,
    halfTyped: signals.halfTyped.value,
  };
}

function withOwnCards(
  guidance: LoadedGuidance | undefined,
  practice: Practice,
): LoadedGuidance | undefined {
  const { summaries } = guidance ?? {};
  if (!guidance || !summaries) return guidance;
  const own = ownSummaries(practice, summaries);
  if (own.length === 0) return guidance;
  const all = [...summaries.values(), ...own];
  return { ...guidance, summaries: new Map(all.map((card) => [card.id, card])) };
}
