import type { Card } from '#lib/guidance/card.ts';
import {
  type CardChange,
  changesBetween,
  type ReleaseNews,
  type WithdrawalChange,
} from '#lib/guidance/changes.ts';
import type { Database, StoredPack } from './layout.ts';
import { type CurrentGuidance, layerCurrent } from './records.ts';
import type { StoreChange } from './write-change.ts';

const newsKept = 12;

/** What was current, what will be, and what changes it. */
export type Turn = {
  readonly before: CurrentGuidance;
  readonly after: CurrentGuidance;
  readonly change: StoreChange;
};

/** The news once a change is made, the newest first. */
export async function newsAfter(db: Database, turn: Turn): Promise<readonly ReleaseNews[]> {
  const earlier = ((await db.get('made', 'news')) ?? []) as readonly ReleaseNews[];
  const { release, today } = turn.change;
  const taken = withdrawalChanges(turn);
  const changes = await changesSince(db, turn);
  return [
    ...(taken.length > 0 && today ? [{ released: today, changes: taken }] : []),
    ...(release && changes.length > 0 ? [{ released: release.pointer.released, changes }] : []),
    ...earlier,
  ].slice(0, newsKept);
}

/** What changed: only packs that one release has and the other has not can tell of it. */
async function changesSince(
  db: Database,
  { before, change: { release } }: Turn,
): Promise<readonly CardChange[]> {
  const old = before.releases.find(({ source }) => source === release?.pointer.source);
  // A first release is no news, nor is the same one once more, which mends what a disk lost.
  if (!release || !old || old.state === release.pointer.state) return [];
  const [had, has] = [new Set(old.packs), new Set(release.pointer.packs)];
  const gone = old.packs.filter((pack) => !has.has(pack));
  const were = await Promise.all(gone.map((pack) => db.get('packs', pack)));
  const come = release.pointer.packs.filter((pack) => !had.has(pack));
  const ready = new Map(release.packs.map((pack) => [pack.sha256, pack]));
  const are = await Promise.all(come.map((pack) => ready.get(pack) ?? db.get('packs', pack)));
  return changesBetween(were.flatMap(cardsIn), are.flatMap(cardsIn));
}

function cardsIn(pack: StoredPack | undefined): readonly Card[] {
  return pack ? pack.cards.map(({ card }) => card) : [];
}

/** Cards that went, and those that show again, because a list of withdrawals changed. */
function withdrawalChanges({ before, after, change }: Turn): readonly WithdrawalChange[] {
  if (!change.withdrawals) return [];
  const [was, is] = [layerCurrent(before), layerCurrent(after)];
  const [gone, still] = [keysOf(was.withdrawn), keysOf(is.withdrawn)];
  const shown = keysOf(is.shown);
  return [
    ...is.withdrawn
      .filter((card) => !gone.has(keyOf(card)))
      .map(
        ({ id, title, reason, useInstead }): WithdrawalChange => ({
          ...{ change: 'withdrawn', id, title, reason },
          ...(useInstead ? { useInstead } : {}),
        }),
      ),
    ...was.withdrawn
      .filter((card) => !still.has(keyOf(card)) && shown.has(keyOf(card)))
      .map(({ id, title }): WithdrawalChange => ({ change: 'lifted', id, title })),
  ];
}

type Named = { readonly bundle: string; readonly id: string };

function keysOf(cards: readonly Named[]): ReadonlySet<string> {
  return new Set(cards.map(keyOf));
}

function keyOf({ bundle, id }: Named): string {
  return `${bundle} ${id}`;
}
