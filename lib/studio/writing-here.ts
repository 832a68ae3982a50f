import { dayOf } from '#lib/base/day.ts';
import { oneLine } from '#lib/base/one-line.ts';
import { type LocalForm, writeNote } from '#lib/guidance/local-note.ts';
import {
  adopterFrom,
  type LocalRefusal,
  refuseForm,
  refuseNaming,
} from '#lib/guidance/local-refusal.ts';
import { annotationOn, type Practice, withEntry, withoutEntry } from '#lib/guidance/practice.ts';
import { withAdopted, withHidden, withoutAdopted } from '#lib/guidance/practice-acts.ts';
import { areNamedTwice, sitesNamed } from '#lib/guidance/sites.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { namesSomebody } from '#lib/identifiers/names-somebody.ts';
import { textsOf } from '#lib/lint/card-texts.ts';
import { ownEntry } from './own-written.ts';
import type { StudioParts } from './parts.ts';
import type { StudioState } from './state.ts';

/** Keeps a change of what the practice wrote, or gives why it was not kept. */
export type Keep = (change: (now: Practice) => Practice) => Promise<LocalRefusal | undefined>;

/** Where a practice writes, and how a change is kept. */
type Here = {
  readonly parts: Pick<StudioParts, 'clock'>;
  readonly state: StudioState;
  readonly keep: Keep;
};

/** What a practice writes for itself. Its words are not kept with a patient's number or birthday. */
export function createWritingHere(here: Here) {
  return {
    ...createNoting(here),
    ...createHidingHere(here),
    ...createAdopting(here),
    ...createOwnCards(here),
  };
}

const asking =
  ({ state }: Here) =>
  (text: string) =>
    namesSomebody(text, state.today.value);

function createNoting(here: Here) {
  const { parts, state, keep } = here;
  return {
    async writeLocal(card: CardSummary, form: LocalForm): Promise<LocalRefusal | undefined> {
      const isNew = annotationOn(state.practice.value, card.id) === undefined;
      const refusal = refuseForm(form, { namesSomebody: asking(here), isNew });
      if (refusal) return refusal;
      return keep((now) => writeNote(now, card, form, dayOf(parts.clock())));
    },
    removeLocal: ({ id }: CardSummary) => keep((now) => withoutEntry(now, 'annotate', id)),
  };
}

function createHidingHere(here: Here) {
  const { parts, keep } = here;
  return {
    /**
     * Hides a card, and keeps why as a line; `unnamed` is who says so where the practice has no name
     * yet. Refuses a patient's number or birthday.
     */
    async hideHere(
      card: CardSummary,
      why: string,
      unnamed: string,
    ): Promise<LocalRefusal | undefined> {
      const reason = oneLine(why);
      const refusal = refuseNaming([['reason', reason]], asking(here));
      if (refusal) return refusal;
      const hiding = { reason, day: dayOf(parts.clock()), unnamed };
      return keep((now) => withHidden(now, card, hiding));
    },
    showHere: ({ id }: CardSummary) => keep((now) => withoutEntry(now, 'hide', id)),
  };
}

function createAdopting(here: Here) {
  const { parts, keep } = here;
  return {
    async setSites(names: readonly string[]): Promise<LocalRefusal | undefined> {
      if (areNamedTwice(names)) return { code: 'local-same-name' };
      return keep((now) => ({ ...now, sites: sitesNamed(names, now.sites) }));
    },
    async adopt(situation: string, by: string, role: string): Promise<LocalRefusal | undefined> {
      const adopter = adopterFrom({ by, role }, asking(here));
      if (!adopter.ok) return adopter.refusal;
      const said = { situation, ...adopter.value, day: dayOf(parts.clock()) };
      return keep((now) => withAdopted(now, said));
    },
    stopAdopting: (situation: string) => keep((now) => withoutAdopted(now, situation)),
  };
}

/** Cards that the practice writes for itself. */
function createOwnCards(here: Here) {
  const { parts, state, keep } = here;
  return {
    /** Puts a new card of the open library here, under the practice's name and signed by nobody. */
    async addOwn(id: string, name: string): Promise<LocalRefusal | undefined> {
      const by = oneLine(name);
      if (by === '') return { code: 'local-needs-name' };
      const draft = state.drafts.value.get(id)?.draft;
      const said = { by, day: dayOf(parts.clock()) };
      const entry = draft && (await ownEntry(draft, said, state.practice.value));
      if (!entry) return { code: 'local-not-allowed' };
      const texts = textsOf(entry.card).map(({ text }) => text);
      if (asking(here)([by, ...texts].join('\n'))) return { code: 'local-names-a-person' };
      return keep((now) => ({ ...withEntry(now, entry), name: by }));
    },
    takeOwnAway: (id: string) => keep((now) => withoutEntry(now, 'add', id)),
  };
}
