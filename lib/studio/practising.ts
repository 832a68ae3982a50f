import { computed, type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { type LocalForm, writeNote } from '#lib/guidance/local-note.ts';
import { type LocalRefusal, refuseFault, refuseForm } from '#lib/guidance/local-refusal.ts';
import { mergePractice } from '#lib/guidance/merge-practice.ts';
import { planMerge } from '#lib/guidance/plan-merge.ts';
import {
  annotationOn,
  asPractice,
  type Practice,
  withEntry,
  withoutEntry,
} from '#lib/guidance/practice.ts';
import { checkPractice, readPracticeFile, writePracticeFile } from '#lib/guidance/practice-file.ts';
import { areNamedTwice, sitesNamed } from '#lib/guidance/sites.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { namesSomebody } from '#lib/identifiers/names-somebody.ts';
import { textsOf } from '#lib/lint/card-texts.ts';
import { ownEntry } from './own-written.ts';
import type { StudioParts } from './parts.ts';
import {
  type IncomingPractice,
  noShown,
  type ShownHere,
  viewPractice,
  viewPracticeCard,
} from './practice-view.ts';
import type { StudioState } from './state.ts';

/**
 * Our practice: what is said here of the cards that this computer shows. It adds and switches off,
 * and never touches co-produced words. The panel on this computer reads the same.
 */
export function createPractising(parts: StudioParts, state: StudioState) {
  const shown = signal<ShownHere>(noShown);
  const incoming = signal<IncomingPractice | undefined>(undefined);
  const keep = createKeeping(parts, state);
  return {
    view: computed(() => viewPractice(state, shown.value, incoming.value)),
    cardView: computed(() => viewPracticeCard(state, shown.value)),
    ...createReading(parts, state, shown),
    async writeLocal(card: CardSummary, form: LocalForm): Promise<LocalRefusal | undefined> {
      const refusal = refuseForm(form, {
        namesSomebody: (text) => namesSomebody(text, state.today.value),
        isNew: annotationOn(state.practice.value, card.id) === undefined,
      });
      if (refusal) return refusal;
      const noted = { ...card, bundle: bundleOf(shown.value) };
      return keep((now) => writeNote(now, noted, form, dayOf(parts.clock())));
    },
    removeLocal: (card: CardSummary) =>
      keep((now) => withoutEntry(now, { op: 'annotate', base: baseOf(card, shown.value) })),
    hideHere: (card: CardSummary, reason: string) =>
      keep((now) => {
        const base = baseOf(card, shown.value);
        const by = now.name || 'This practice';
        const entry = { id: card.id, rev: card.rev, base, by, day: dayOf(parts.clock()) };
        return withEntry(now, { ...entry, op: 'hide', reason: reason.trim() });
      }),
    showHere: (card: CardSummary) =>
      keep((now) => withoutEntry(now, { op: 'hide', base: baseOf(card, shown.value) })),
    async setSites(names: readonly string[]): Promise<LocalRefusal | undefined> {
      if (areNamedTwice(names)) return { code: 'local-same-name' };
      return keep((now) => ({ ...now, sites: sitesNamed(names, now.sites) }));
    },
    async adopt(situation: string, by: string, role: string): Promise<LocalRefusal | undefined> {
      if (by.trim() === '' || role.trim() === '') return { code: 'local-needs-name' };
      const said = { situation, by: by.trim(), role: role.trim(), day: dayOf(parts.clock()) };
      return keep((now) => ({ ...now, name: said.by, adopted: [...others(now, situation), said] }));
    },
    stopAdopting: (situation: string) =>
      keep((now) => ({ ...now, adopted: others(now, situation) })),
    ...createOwnCards(parts, state, keep),
    ...createPracticeFiles(parts, state, incoming, keep),
  };
}

function createReading(parts: StudioParts, state: StudioState, shown: Signal<ShownHere>) {
  return {
    /** What a panel or another tab of the Studio wrote meanwhile. */
    hearPractice(practice: unknown): void {
      state.practice.value = asPractice(practice);
    },
    /** Reads the cards that this computer shows, and what was written of them meanwhile. */
    async readShown(): Promise<void> {
      const [summaries, front, kept] = await Promise.all([
        parts.reader.summaries(),
        parts.reader.front(),
        parts.kept.read('practice'),
      ]);
      const cards = await Promise.all(summaries.map(parts.reader.card));
      state.practice.value = asPractice(kept);
      shown.value = { summaries, front, cards: cards.filter((card) => card !== undefined) };
    },
  };
}

type Keep = (change: (now: Practice) => Practice) => Promise<LocalRefusal | undefined>;

// The panel may have written meanwhile: each change is laid over what is kept now.
function createKeeping(parts: StudioParts, state: StudioState): Keep {
  return async (change) => {
    let refusal = refuseFault(undefined);
    const practice = await parts.kept.change('practice', (now) => {
      const checked = checkPractice(change(asPractice(now)));
      if (!checked.ok) refusal = refuseFault(checked.refusal.faults[0]);
      return checked.ok ? checked.value : undefined;
    });
    if (!practice) return refusal;
    state.practice.value = practice;
    return undefined;
  };
}

/** Cards that the practice writes for itself. */
function createOwnCards(parts: StudioParts, state: StudioState, keep: Keep) {
  return {
    /** Puts a new card of the open library here, under the practice's name and signed by nobody. */
    async addOwn(id: string, name: string): Promise<LocalRefusal | undefined> {
      const by = name.trim();
      if (by === '') return { code: 'local-needs-name' };
      const draft = state.drafts.value.get(id)?.draft;
      const said = { by, day: dayOf(parts.clock()) };
      const entry = draft && (await ownEntry(draft, said, state.practice.value));
      if (!entry) return { code: 'local-not-allowed' };
      const texts = textsOf(entry.card).map(({ text }) => text);
      if (namesSomebody(texts.join('\n'), state.today.value))
        return { code: 'local-names-a-person' };
      return keep((now) => ({ ...withEntry(now, entry), name: by }));
    },
    takeOwnAway: (id: string) =>
      keep((now) => withoutEntry(now, { op: 'add', base: { bundle: '', id, sha256: '' } })),
  };
}

function createPracticeFiles(
  parts: StudioParts,
  state: StudioState,
  incoming: { value: IncomingPractice | undefined },
  keep: Keep,
) {
  return {
    async savePractice(): Promise<void> {
      const text = await writePracticeFile(state.practice.value);
      parts.page.saveFile(`our-practice-${dayOf(parts.clock())}.foreword`, text);
    },
    async readPractice(text: string): Promise<void> {
      const file = await readPracticeFile(text, state.practice.value.name);
      incoming.value = file.ok
        ? {
            state: 'ready',
            practice: file.value,
            plan: planMerge(state.practice.value, file.value),
          }
        : { state: 'refused', refusal: file.refusal };
    },
    async takePractice(takeTheirs: ReadonlySet<string>): Promise<void> {
      if (incoming.value?.state !== 'ready') return;
      const { practice, plan } = incoming.value;
      await keep((now) => mergePractice(now, practice, takeTheirs));
      incoming.value = { state: 'taken', entries: plan.fresh.length + takeTheirs.size, plan };
    },
    dropPractice(): void {
      incoming.value = undefined;
    },
  };
}

function others({ adopted }: Practice, situation: string): Practice['adopted'] {
  return adopted.filter((one) => one.situation !== situation);
}

function baseOf({ id, sha256 }: CardSummary, shown: ShownHere) {
  return { bundle: bundleOf(shown), id, sha256 };
}

function bundleOf({ front }: ShownHere): string {
  return front?.bundle.id ?? '';
}
