import type { Card } from '#lib/guidance/card.ts';
import { type Change, changesBetween, type ReleaseNews } from '#lib/guidance/changes.ts';
import type { Database, ReleasePointer, StoredPack } from './database.ts';
import type { ReadyRelease } from './packaged.ts';

const newsKept = 12;

/** The news once a release is current in place of the one before: the newest first. */
export async function newsOf(
  db: Database,
  before: ReleasePointer | undefined,
  release: ReadyRelease,
): Promise<readonly ReleaseNews[]> {
  const earlier = ((await db.get('made', 'news')) ?? []) as readonly ReleaseNews[];
  // The same release once more mends what a disk lost, and is no news.
  if (!before || before.state === release.pointer.state) return earlier;
  const changes = await changesSince(db, before, release);
  if (changes.length === 0) return earlier;
  return [{ released: release.pointer.released, changes }, ...earlier].slice(0, newsKept);
}

/** What changed: only packs that one release has and the other has not can tell of it. */
async function changesSince(
  db: Database,
  before: ReleasePointer,
  { pointer, packs }: ReadyRelease,
): Promise<readonly Change[]> {
  const [had, has] = [new Set(before.packs), new Set(pointer.packs)];
  const gone = before.packs.filter((pack) => !has.has(pack));
  const old = await Promise.all(gone.map((pack) => db.get('packs', pack)));
  const fresh = packs.filter((pack) => !had.has(pack.sha256));
  return changesBetween(
    old.flatMap((pack) => (pack ? cardsIn(pack) : [])),
    fresh.flatMap(cardsIn),
  );
}

function cardsIn({ cards }: StoredPack): readonly Card[] {
  return cards.map(({ card }) => card);
}
