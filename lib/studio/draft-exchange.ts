import { effect, type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { saysTheSame } from '#lib/base/same.ts';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { type DraftFileRefusal, readDraftFile } from '#lib/pack/read-draft-file.ts';
import { type BroughtIn, broughtIn, countRequests } from './brought-in.ts';
import type { FrontField } from './compare-fronts.ts';
import { besideIn, bookTaken, type DraftBeside, noneTaken } from './draft-beside.ts';
import { bookOf, draftFileOf } from './draft-file-of.ts';
import { draftFromValue } from './draft-from-value.ts';
import { type DraftMerge, planDraftMerge } from './draft-merge.ts';
import { guidanceInDraft } from './guidance-in-draft.ts';
import type { Guidance, StudioMessage, StudioParts } from './parts.ts';
import { emptyBook } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';
import type { StudioState } from './state.ts';
import { takeBook } from './take-book.ts';
import { followRelease, keepCards, keepFront, rowOf } from './take-draft.ts';
import type { DraftRow, OpenedFrom, Work } from './work.ts';

/** Why a draft was not taken in. */
export type TakeInRefusal =
  | DraftFileRefusal
  | { readonly code: 'draft-of-other-bundle'; readonly theirs: string; readonly ours: string };

/** A draft that was compared with the library. */
type PlannedDraft = {
  readonly state: 'ready';
  readonly file: DraftFile;
  readonly merge: DraftMerge;
  /** How many changes it asks for that nobody has asked for here. */
  readonly requests: number;
  /** What it brings beside its cards. */
  readonly beside: DraftBeside;
  /** Whether the library had changed since the comparison that was shown before. */
  readonly isAnew: boolean;
};

/** A draft on its way in. */
export type IncomingDraft =
  | { readonly state: 'refused'; readonly refusal: TakeInRefusal }
  | PlannedDraft
  | ({
      readonly state: 'taken';
      readonly cards: number;
      /** Parts of front matter of which something could not be read. */
      readonly lost: readonly FrontField[];
    } & BroughtIn);

/** What the exchange leans on. `openGuidance` opens guidance as a new library on this computer. */
export type ExchangeTools = {
  readonly parts: Pick<StudioParts, 'clock' | 'store' | 'page' | 'ring'>;
  /** Tells this tab that front matter was written from here. */
  readonly hear: (message: StudioMessage) => Promise<void>;
  readonly state: StudioState;
  readonly signing: SigningState;
  readonly openGuidance: (
    guidance: Guidance,
    from: OpenedFrom,
    drafts: readonly Omit<DraftRow, 'work'>[],
  ) => Promise<Work>;
};

/** Drafts as `.foreword` files, out and in. Nothing changes before a person saw the comparison. */
export function createDraftExchange(tools: ExchangeTools) {
  const { parts, state, signing } = tools;
  const incoming = signal<IncomingDraft | undefined>(undefined);
  dropOldNews(tools, incoming);
  return {
    incoming,
    async saveDraft(): Promise<void> {
      const work = state.work.value;
      if (!work) return;
      const day = dayOf(parts.clock());
      const bytes = await writeDraftFile(draftFileOf(work, signing, day));
      parts.page.saveFile(`draft-${day}.foreword`, bytes);
    },
    async readDraft(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      const file = await readDraftFile(bytes);
      if (!file.ok) {
        incoming.value = { state: 'refused', refusal: file.refusal };
        return;
      }
      incoming.value = await planFor(tools, file.value);
    },
    /**
     * Takes the draft in, and of what it brings beside its cards what is said. Of a card changed on both sides, what is not chosen is kept as a copy; of
     * front matter, undo brings it back. Where the library changed since the draft was compared, it
     * is compared anew instead.
     */
    async takeIn(
      takeTheirs: ReadonlySet<string>,
      takeFront = false,
      beside = noneTaken,
    ): Promise<void> {
      const shown = incoming.value;
      const plan = await planAnew(tools, shown);
      if (!plan || incoming.value !== shown) return;
      if (plan.isAnew) {
        incoming.value = plan;
        return;
      }
      const { file, merge } = plan;
      const before = signing.book.value;
      await followRelease(tools, file);
      await keepCards(tools, merge, takeTheirs);
      if (merge.front.is === 'fresh' || takeFront) await keepFront(tools, merge.front);
      await takeBook(signing, bookTaken(file, beside));
      const cards = countTaken(merge, takeTheirs);
      const brought = await broughtIn(state, before, signing.book.value);
      incoming.value = { state: 'taken', cards, ...brought, lost: merge.lost };
    },
    dropIncoming(): void {
      incoming.value = undefined;
    },
  };
}

function countTaken({ fresh, clashes, removed }: DraftMerge, takeTheirs: ReadonlySet<string>) {
  return fresh.length + clashes.filter(({ id }) => takeTheirs.has(id)).length + removed.length;
}

/**
 * What was said of a draft stands until the page is left; a refusal, until something else is done; a
 * plan, until another library is opened, into which it must never be taken.
 */
function dropOldNews({ state, signing }: ExchangeTools, incoming: Signal<Incoming>): void {
  let before = state.route.peek().screen;
  effect(() => {
    const { screen } = state.route.value;
    const isLeft = before === 'sign-off' && screen !== 'sign-off';
    before = screen;
    if (isLeft && incoming.peek()?.state !== 'ready') incoming.value = undefined;
  });
  effect(() => {
    void state.open.value;
    incoming.value = undefined;
  });
  effect(() => {
    void signing.book.value;
    if (incoming.peek()?.state === 'refused') incoming.value = undefined;
  });
}

type Incoming = IncomingDraft | undefined;

async function planFor(tools: ExchangeTools, file: DraftFile): Promise<IncomingDraft> {
  const { parts, state, signing } = tools;
  const work = state.work.value;
  if (work && work.front.bundle.id === file.bundle) return planOver(tools, work, file);
  const ours = state.works.value.find(({ front }) => front.bundle.id === file.bundle);
  if (ours) {
    const refusal = { code: 'draft-of-other-bundle' as const };
    const open = work?.front.bundle.title ?? '';
    return {
      state: 'refused',
      refusal: { ...refusal, theirs: ours.front.bundle.title, ours: open },
    };
  }
  const rows = [...file.cards].map(([id, value]) => rowOf(parts, draftFromValue(id, value)));
  const { guidance, lost } = guidanceInDraft(file);
  await tools.openGuidance(guidance, 'file', [...rows, ...removals(tools, file)]);
  await signing.changeBook(() => bookOf(file));
  const brought = await broughtIn(state, emptyBook, bookOf(file));
  return { state: 'taken', cards: rows.length, ...brought, lost };
}

async function planOver(tools: ExchangeTools, work: Work, file: DraftFile): Promise<PlannedDraft> {
  const { parts, state, signing } = tools;
  const record = await parts.store.front(work.id);
  const merged = { ...work, isFrontWritten: record !== undefined && record.from !== 'file' };
  const merge = planDraftMerge(merged, state.drafts.value, file);
  const requests = countRequests(signing.book.value, bookOf(file));
  const beside = besideIn(file, signing.book.value);
  return { state: 'ready', file, merge, requests, beside, isAnew: false };
}

/** What is to be taken in as everything stands now; nothing where no draft waits. */
async function planAnew(tools: ExchangeTools, shown: Incoming): Promise<PlannedDraft | undefined> {
  const work = tools.state.work.value;
  if (!work || shown?.state !== 'ready') return undefined;
  const plan = await planOver(tools, work, shown.file);
  return { ...plan, isAnew: !saysTheSame(plan.merge, shown.merge) };
}

function removals({ parts }: ExchangeTools, file: DraftFile): Omit<DraftRow, 'work'>[] {
  return (file.removed ?? []).flatMap((id) => {
    const before = file.before?.get(id);
    return before ? [{ ...rowOf(parts, draftFromValue(id, before)), removed: true }] : [];
  });
}
