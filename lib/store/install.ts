import { type Change, changesBetween, type ReleaseNews } from '#lib/guidance/changes.ts';
import type { Database, MadeRecords, ReleasePointer } from './database.ts';
import type { ReadyRelease } from './packaged.ts';
import { makeRecords } from './records.ts';

const newsKept = 12;
const recordNames = ['home', 'summaries', 'search', 'news'] as const;

/**
 * Makes a release current: new packs, the records made from it and the pointer, all in one
 * strict transaction, so that a reader finds the old release or the new one and nothing
 * between. Packs that stay are not written again. Throws what the database throws (a full disk
 * is a QuotaExceededError); nothing has changed then.
 */
export async function installRelease(db: Database, release: ReadyRelease): Promise<void> {
  const { pointer } = release;
  const before = await db.get('releases', pointer.layer);
  const made: MadeRecords = { ...makeRecords(release), news: await newsOf(db, before, release) };
  const kept = new Set(await db.getAllKeys('packs'));
  const tx = db.transaction(['packs', 'releases', 'made'], 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const pack of release.packs) {
      if (!kept.has(pack.sha256)) writes.push(tx.objectStore('packs').put(pack));
    }
    for (const name of recordNames) writes.push(tx.objectStore('made').put(made[name], name));
    writes.push(tx.objectStore('releases').put(pointer));
  } catch (cause) {
    // A write that was not even taken ends nothing by itself: those before it would stay.
    tx.abort();
    await Promise.allSettled(writes);
    throw cause;
  }
  await Promise.all(writes);
  await sweepPacks(db);
}

/**
 * Whether the release that is current in a layer is this one, with every pack and every record
 * that it needs: where a disk lost one of them it counts as another, so that it is mended.
 */
export async function isCurrent(
  db: Database,
  pointer: Pick<ReleasePointer, 'layer' | 'state'>,
): Promise<boolean> {
  const tx = db.transaction(['packs', 'releases', 'made'], 'readonly');
  const [current, packs, records] = await Promise.all([
    tx.objectStore('releases').get(pointer.layer),
    tx.objectStore('packs').getAllKeys(),
    tx.objectStore('made').getAllKeys(),
  ]);
  if (current?.state !== pointer.state) return false;
  const kept = new Set(packs);
  return (
    current.packs.every((pack) => kept.has(pack)) &&
    recordNames.every((name) => records.includes(name))
  );
}

/** Takes out packs that no release names. Losing this race costs only space, until next time. */
async function sweepPacks(db: Database): Promise<void> {
  const tx = db.transaction(['packs', 'releases'], 'readwrite');
  const releases = await tx.objectStore('releases').getAll();
  const named = new Set(releases.flatMap((release) => release.packs));
  for (const key of await tx.objectStore('packs').getAllKeys()) {
    if (!named.has(key)) await tx.objectStore('packs').delete(key);
  }
  await tx.done;
}

async function newsOf(
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

async function changesSince(
  db: Database,
  before: ReleasePointer,
  release: ReadyRelease,
): Promise<readonly Change[]> {
  const packs = await Promise.all(before.packs.map((sha256) => db.get('packs', sha256)));
  const old = packs.flatMap((pack) => (pack ? pack.cards.map(({ card }) => card) : []));
  const now = release.packs.flatMap((pack) => pack.cards.map(({ card }) => card));
  return changesBetween(old, now);
}
