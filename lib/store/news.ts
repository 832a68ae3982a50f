import type { Card } from '#lib/guidance/card.ts';
import {
  type CardChange,
  changesBetween,
  type ReleaseNews,
  type WithdrawalChange,
} from '#lib/guidance/changes.ts';
import type { CurrentGuidance, Laid } from './laying.ts';
import type { Database, OpenedPack } from './layout.ts';
import { cardsIn } from './stored-pack.ts';
import type { StoreChange } from './write-change.ts';

const newsKept = 12;

/**
 * What was current, and what changes it; where it is a list of withdrawals, how all lay over each
 * other before and how it does then.
 */
export type Turn = {
  readonly before: Pick<CurrentGuidance, 'releases'> & { readonly news: readonly ReleaseNews[] };
  readonly change: StoreChange;
  readonly was: Laid | undefined;
  readonly is: Laid;
};

/** The news once a change is made, the newest first. */
export async function newsAfter(db: Database, turn: Turn): Promise<readonly ReleaseNews[]> {
  const { release, today } = turn.change;
  const taken = withdrawalChanges(turn);
  const changes = await changesSince(db, turn);
  return [
    ...(taken.length > 0 && today ? [{ released: today, changes: taken }] : []),
    ...(release && changes.length > 0 ? [{ released: release.pointer.released, changes }] : []),
    ...turn.before.news,
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
  const come = release.pointer.packs.filter((pack) => !had.has(pack));
  const ready = new Map(release.packs.map((pack) => [pack.sha256, pack]));
  const [were, are] = await Promise.all([gone, come].map((packs) => cardsOf(db, packs, ready)));
  return changesBetween(were ?? [], are ?? []);
}

/** The cards of some packs, from those that are ready or else from what is kept. */
async function cardsOf(
  db: Database,
  packs: readonly string[],
  ready: ReadonlyMap<string, OpenedPack>,
): Promise<readonly Card[]> {
  const cards = packs.map(async (name) => {
    const opened = ready.get(name);
    if (opened) return opened.cards.map(({ card }) => card);
    const kept = await db.get('packs', name);
    return kept ? cardsIn(kept) : [];
  });
  return (await Promise.all(cards)).flat();
}

/** Cards that went, and those that show again, because a list of withdrawals changed. */
function withdrawalChanges({ was, is }: Turn): readonly WithdrawalChange[] {
  if (!was) return [];
  const [gone, still] = [keysOf(was.withdrawn), keysOf(is.withdrawn)];
  const isShown = ({ bundle, id }: Named) => is.find(id)?.release.bundle === bundle;
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
      .filter((card) => !still.has(keyOf(card)) && isShown(card))
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
