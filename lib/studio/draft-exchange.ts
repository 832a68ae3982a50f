import { effect, type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { type DraftFileRefusal, readDraftFile } from '#lib/pack/read-draft-file.ts';
import { type BroughtIn, broughtIn, countRequests } from './brought-in.ts';
import type { FrontField } from './compare-fronts.ts';
import { draftFromValue } from './draft-from-value.ts';
import { type DraftMerge, planDraftMerge } from './draft-merge.ts';
import { guidanceInDraft } from './guidance-in-draft.ts';
import type { Guidance, StudioMessage, StudioParts } from './parts.ts';
import { signaturesOver } from './release-signing.ts';
import { emptyBook, mergeBooks, overlayOf, type SignBook } from './sign-book.ts';
import type { SigningState } from './signing-state.ts';
import type { StudioState } from './state.ts';
import { followRelease, keepCards, keepFront, rowOf } from './take-draft.ts';
import type { DraftRow, OpenedFrom, Work } from './work.ts';

/** Why a draft was not taken in. */
export type TakeInRefusal =
  | DraftFileRefusal
  | { readonly code: 'draft-of-other-bundle'; readonly theirs: string; readonly ours: string };

/** A draft on its way in. */
export type IncomingDraft =
  | { readonly state: 'refused'; readonly refusal: TakeInRefusal }
  | {
      readonly state: 'ready';
      readonly file: DraftFile;
      readonly merge: DraftMerge;
      /** How many changes it asks for that nobody has asked for here. */
      readonly requests: number;
    }
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
     * Takes the draft in. Of a card changed on both sides, what is not chosen is kept as a copy; of
     * front matter, undo brings it back.
     */
    async takeIn(takeTheirs: ReadonlySet<string>, takeFront = false): Promise<void> {
      if (incoming.value?.state !== 'ready') return;
      const { file, merge } = incoming.value;
      const before = signing.book.value;
      await followRelease(tools, file);
      await keepCards(tools, merge, takeTheirs);
      if (merge.front.is === 'fresh' || takeFront) await keepFront(tools, merge.front);
      await takeBook(signing, bookOf(file));
      const cards = merge.fresh.length + takeTheirs.size + merge.removed.length;
      const brought = await broughtIn(state, before, signing.book.value);
      incoming.value = { state: 'taken', cards, ...brought, lost: merge.lost };
    },
    dropIncoming(): void {
      incoming.value = undefined;
    },
  };
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

/** Takes a book in; what was signed of another release than its own is dropped. */
async function takeBook(signing: SigningState, theirs: SignBook): Promise<void> {
  const book = await signing.changeBook((now) => mergeBooks(now, theirs));
  if (!book) return;
  const over = await signaturesOver(book.release, book.signatures);
  const old = new Set(
    book.signatures.filter((one) => !over.includes(one)).map(({ sha256 }) => sha256),
  );
  if (old.size === 0) return;
  await signing.changeBook((now) => ({
    ...now,
    signatures: now.signatures.filter(({ sha256 }) => !old.has(sha256)),
  }));
}

async function planFor(tools: ExchangeTools, file: DraftFile): Promise<IncomingDraft> {
  const { parts, state, signing } = tools;
  const work = state.work.value;
  if (work && work.front.bundle.id === file.bundle) {
    const record = await parts.store.front(work.id);
    const merged = { ...work, isFrontWritten: record !== undefined && record.from !== 'file' };
    const merge = planDraftMerge(merged, state.drafts.value, file);
    const requests = countRequests(signing.book.value, bookOf(file));
    return { state: 'ready', file, merge, requests };
  }
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

function removals({ parts }: ExchangeTools, file: DraftFile): Omit<DraftRow, 'work'>[] {
  return (file.removed ?? []).flatMap((id) => {
    const before = file.before?.get(id);
    return before ? [{ ...rowOf(parts, draftFromValue(id, before)), removed: true }] : [];
  });
}

function draftFileOf(work: Work, signing: SigningState, saved: string): DraftFile {
  const book = signing.book.value;
  const { signers, approvals, asks, release, signatures } = book;
  const changed = signing.changed.value;
  const before = changed.flatMap(({ id, published }) =>
    published ? [[id, published] as const] : [],
  );
  const removed = changed.filter(({ change }) => change === 'removed').map(({ id }) => id);
  const cards = changed.filter(({ change }) => change !== 'removed');
  return {
    ...{ bundle: work.front.bundle.id, saved, front: work.front },
    ...(work.publishedFront ? { frontBefore: work.publishedFront } : {}),
    ...(work.basedOn ? { basedOn: work.basedOn } : {}),
    cards: new Map(cards.map(({ id, draft }) => [id, draft])),
    before: new Map(before),
    ...(removed.length > 0 ? { removed } : {}),
    ...{ approvals, asks, signers, signatures },
    ...(release ? { release } : {}),
    ...overlayOf(book),
  };
}

function bookOf(file: DraftFile): SignBook {
  const { approvals, asks = [], signers = [], release, signatures } = file;
  return { ...emptyBook, approvals, asks, signers, release, signatures, ...overlayOf(file) };
}
