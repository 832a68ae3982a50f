import type { Card } from '#lib/guidance/card.ts';
import {
  type CardChange,
  changesBetween,
  type ReleaseNews,
  type WithdrawalChange,
} from '#lib/guidance/changes.ts';
import { idsIn } from '#lib/pack/state-digest.ts';
import type { CurrentGuidance, Laid } from './laying.ts';
import type { OpenedPack, ReleasePointer, StoredPack } from './layout.ts';
import { cardsIn, cardsNamed } from './stored-pack.ts';
import { orWhereLost } from './summaries.ts';
import type { StoreChange } from './write-change.ts';

const newsKept = 12;

/**
 * What was current, and what changes it; where it is a list of withdrawals, how all lay over each
 * other before and how it does then.
 */
export type Turn = {
  readonly before: Pick<CurrentGuidance, 'releases' | 'outlines'> & {
    readonly news: readonly ReleaseNews[];
  };
  readonly change: StoreChange;
  readonly was: Laid | undefined;
  readonly is: Laid;
};

/** Reads a pack that is kept. */
export type ReadPack = (pack: string) => Promise<StoredPack | undefined>;

/** Packs that a release leaves behind: what changed is told by their cards. */
export function packsLeft(
  releases: readonly ReleasePointer[],
  { release }: StoreChange,
): readonly string[] {
  const old = releases.find(({ source }) => source === release?.pointer.source);
  const has = new Set(release?.pointer.packs);
  return old?.packs.filter((pack) => !has.has(pack)) ?? [];
}

/** The news once a change is made, the newest first. */
export async function newsAfter(turn: Turn, read: ReadPack): Promise<readonly ReleaseNews[]> {
  const { release, today } = turn.change;
  const taken = withdrawalChanges(turn);
  const changes = await changesSince(turn, read);
  return [
    ...(taken.length > 0 && today ? [{ released: today, changes: taken }] : []),
    ...(release && changes.length > 0 ? [{ released: release.pointer.released, changes }] : []),
    ...turn.before.news,
  ].slice(0, newsKept);
}

/** What changed: only packs that one release has and the other has not can tell of it. */
async function changesSince(
  { before, change }: Turn,
  read: ReadPack,
): Promise<readonly CardChange[]> {
  const { release } = change;
  const old = before.releases.find(({ source }) => source === release?.pointer.source);
  // A first release is no news, nor is the same one once more, which mends what a disk lost.
  if (!release || !old || old.state === release.pointer.state) return [];
  const had = new Set(old.packs);
  const gone = packsLeft(before.releases, change);
  const come = release.pointer.packs.filter((pack) => !had.has(pack));
  const ready = new Map(release.packs.map((pack) => [pack.sha256, pack]));
  const stay = idsThatStay(before.outlines, gone, come);
  const known = { ready, read, outlines: before.outlines, stay };
  const [were, are] = await Promise.all([cardsOf(gone, known), cardsOf(come, known)]);
  const lost = new Set([...were.lost, ...are.lost]);
  const isToBeTold = ({ id }: Card) => !stay.has(id) && !lost.has(id);
  const differing = are.cards.filter(({ id }) => !stay.has(id) && were.lost.has(id));
  return [
    ...changesBetween(were.cards.filter(isToBeTold), are.cards.filter(isToBeTold)),
    // That they differ is all that is known of these.
    ...differing.map(({ id, title }) => ({ change: 'changed', id, title, fields: [] }) as const),
  ];
}

/** Cards that both have with the very same line: in a pack of a hundred nearly all. */
function idsThatStay(
  outlines: CurrentGuidance['outlines'],
  gone: readonly string[],
  come: readonly string[],
): ReadonlySet<string> {
  const linesOf = (packs: readonly string[]) =>
    packs.flatMap((pack) => outlines.get(pack)?.lines.split('\n') ?? []);
  const old = new Set(linesOf(gone));
  const both = linesOf(come).filter((line) => old.has(line));
  return new Set(both.map((line) => line.slice(0, line.indexOf(' '))));
}

type Known = {
  readonly ready: ReadonlyMap<string, OpenedPack>;
  readonly read: ReadPack;
  readonly outlines: CurrentGuidance['outlines'];
  /** Cards of which nothing is asked. */
  readonly stay: ReadonlySet<string>;
};

/** The cards of some packs, of those that stay perhaps none, and the ids in packs that are lost. */
async function cardsOf(
  packs: readonly string[],
  known: Known,
): Promise<{ readonly cards: readonly Card[]; readonly lost: ReadonlySet<string> }> {
  const read = await Promise.all(packs.map((name) => cardsIfThere(name, known)));
  const lost = packs.filter((_, at) => !read[at]);
  const ids = lost.flatMap((name) => idsIn(known.outlines.get(name)?.lines ?? ''));
  return { cards: read.flatMap((cards) => cards ?? []), lost: new Set(ids) };
}

async function cardsIfThere(name: string, known: Known): Promise<readonly Card[] | undefined> {
  const opened = known.ready.get(name);
  if (opened) return opened.cards.map(({ card }) => card);
  const kept = await known.read(name);
  return (
    kept && orWhereLost<readonly Card[] | undefined>(keptCards(kept, known), async () => undefined)
  );
}

// Of a pack of a hundred cards it is mostly one that changed: the others are not parsed for it.
const fewCards = 8;

function keptCards(kept: StoredPack, { outlines, stay }: Known): Promise<readonly Card[]> {
  const outline = outlines.get(kept.sha256);
  const ids = outline && idsIn(outline.lines).filter((id) => !stay.has(id));
  return ids && ids.length <= fewCards ? cardsNamed(kept, ids) : cardsIn(kept);
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
