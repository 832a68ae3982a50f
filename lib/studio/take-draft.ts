import { batch } from '@preact/signals-core';
import type { Card } from '#lib/guidance/card.ts';
import { parseFront } from '#lib/guidance/front.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import type { DraftFile } from '#lib/pack/draft-file.ts';
import { cardOf } from './card-of.ts';
import type { Draft } from './draft.ts';
import type { ExchangeTools } from './draft-exchange.ts';
import { draftFromValue } from './draft-from-value.ts';
import { type DraftMerge, type FrontMerge, fromFile } from './draft-merge.ts';
import type { StudioParts } from './parts.ts';
import type { DraftRow, Work } from './work.ts';

/**
 * A draft over a newer release than the one known here: what an earlier draft brought, and this one
 * no longer changes, was published since. Cards and front matter are published as the sender says.
 */
export async function followRelease({ parts, state }: ExchangeTools, file: DraftFile) {
  const work = state.work.value;
  if (!work || (file.basedOn?.version ?? 0) <= (work.basedOn?.version ?? 0)) return;
  const isChanged = (id: string) => file.cards.has(id) || file.removed?.includes(id);
  const settled = [...state.drafts.value.values()].filter(
    ({ card, writer }) => writer === fromFile && !isChanged(card),
  );
  const front = parseFront(file.frontBefore);
  const next: Work = {
    ...work,
    ...{ cards: publishedSince(work, settled, file), basedOn: file.basedOn },
    publishedFront: front.ok ? front.value : work.publishedFront,
  };
  for (const { card } of settled) await parts.store.removeDraft(work.id, card);
  await parts.store.keepWork(next);
  const gone = new Set(settled.map(({ card }) => card));
  batch(() => {
    state.work.value = next;
    state.works.value = state.works.value.map((one) => (one.id === next.id ? next : one));
    state.drafts.value = new Map([...state.drafts.value].filter(([id]) => !gone.has(id)));
  });
}

function publishedSince(
  work: Work,
  settled: readonly DraftRow[],
  { before }: DraftFile,
): readonly Card[] {
  const cards = new Map(work.cards.map((card) => [card.id, card]));
  for (const { card, removed } of settled) if (removed) cards.delete(card);
  const said = settled.flatMap(({ draft, removed }) => (removed ? [] : [cardOf(draft)]));
  for (const value of [...said, ...(before?.values() ?? [])]) {
    const card = parseCard(value);
    if (card.ok) cards.set(card.value.id, card.value);
  }
  return [...cards.values()];
}

/** Keeps the cards of a draft that is taken in; of a clash, the side not chosen as a copy. */
export async function keepCards(
  { parts, state }: ExchangeTools,
  merge: DraftMerge,
  takeTheirs: ReadonlySet<string>,
): Promise<void> {
  const work = state.work.value;
  if (!work) return;
  const taken = merge.clashes.filter(({ id }) => takeTheirs.has(id));
  for (const { id, ours, theirs } of merge.clashes) {
    const draft = takeTheirs.has(id) ? ours : theirs;
    const copy = { work: work.id, card: id, id: parts.page.newId(), draft, saved: parts.clock() };
    await parts.store.keepCopy(copy);
  }
  const drafts = new Map(state.drafts.value);
  const changed = [...merge.fresh, ...taken.map(({ theirs }) => theirs)];
  const rows = changed.map((draft): DraftRow => {
    const before = drafts.get(draft.id);
    const row = { ...rowOf(parts, draft), work: work.id };
    return before ? { ...row, seq: before.seq + 1, at: before.at + 1, last: before.at + 1 } : row;
  });
  for (const id of merge.removed) {
    const card = work.cards.find((one) => one.id === id);
    if (card)
      rows.push({ ...rowOf(parts, draftFromValue(id, card)), work: work.id, removed: true });
  }
  await parts.store.keepDrafts(rows);
  for (const row of rows) drafts.set(row.card, row);
  state.drafts.value = drafts;
  parts.ring({ wrote: 'work' });
}

/** Keeps the front matter of a draft that is taken in; undo brings back what stood here. */
export async function keepFront(
  { parts, state, hear }: ExchangeTools,
  merge: FrontMerge,
): Promise<void> {
  const work = state.work.value;
  if (!work || merge.is === 'same') return;
  const { theirs } = merge;
  await parts.store.changeFront(work.id, { change: () => theirs, step: 'new', from: 'file' });
  const message = { wrote: 'front', work: work.id } as const;
  await hear(message);
  parts.ring(message);
}

/** A card of a draft as a row, before it belongs to a library. */
export function rowOf({ clock }: Pick<StudioParts, 'clock'>, draft: Draft): Omit<DraftRow, 'work'> {
  return {
    ...{ card: draft.id, draft, seq: 1, writer: fromFile, saved: clock(), at: 0, last: 0 },
    removed: false,
  };
}
