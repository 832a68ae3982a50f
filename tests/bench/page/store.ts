import { makePack } from '#lib/pack/make-packs.ts';
import { readPackagedFile } from '#lib/platform/fetch.ts';
import { openDatabase } from '#lib/store/database.ts';
import { installRelease } from '#lib/store/install.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import type { Database } from '#lib/store/layout.ts';
import { type PackagedGuidance, readPackaged } from '#lib/store/packaged.ts';
import { sweepAll } from '#lib/store/sweep.ts';
import { openRows, putRows } from './rows.ts';

type Pack = PackagedGuidance['packs'][number];

let editions = 0;

/** The same pack with the first so many of its cards changed: another line, another hash. */
async function changePack(pack: Pack, cardsChanged: number): Promise<Pack> {
  const cards = pack.cards.map(({ card }, at) => {
    if (at >= cardsChanged) return card;
    return { ...card, rev: editions, why: `${card.why} Edition ${editions}.` };
  });
  const { entry, lines, file } = await makePack(0, cards);
  return {
    ...{ sha256: entry.sha256, size: entry.size, bytes: file.bytes },
    cards: cards.map((card, at) => ({ card, sha256: lines[at]?.sha256 ?? '' })),
  };
}

/** The release that comes after one. `cardsChanged` is in each of the packs that change. */
async function nextRelease(
  release: PackagedGuidance,
  packsChanged: number,
  cardsChanged: number,
): Promise<PackagedGuidance> {
  editions += 1;
  const packs = await Promise.all(
    release.packs.map((pack, at) => (at < packsChanged ? changePack(pack, cardsChanged) : pack)),
  );
  const names = packs.map((pack) => pack.sha256);
  // A state names the cards, and then the front matter, which stays as it is.
  const state = `bench-${editions}.${release.pointer.state.split('.')[1]}`;
  const pointer = { ...release.pointer, state, packs: names };
  return { pointer, front: release.front, packs };
}

/**
 * How long something took, how much of that lay after its first transaction that writes, and when
 * after that the old packs were swept out as well and the words of the new ones ready for search.
 */
export type Took = {
  readonly whole: number;
  readonly writing: number;
  readonly swept: number;
  readonly searchable: number;
};

let firstWriteAt: number | undefined;

/** Notes when the first transaction that writes begins, whoever begins it. */
function noteWrites(): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(...asked) {
    if (asked[1] === 'readwrite') firstWriteAt ??= performance.now();
    return begin.apply(this, asked);
  };
}

async function timed(work: () => unknown, db?: Database): Promise<Took> {
  firstWriteAt = undefined;
  const start = performance.now();
  await work();
  const end = performance.now();
  const since = firstWriteAt ?? end;
  // Nobody is told when the packs of before are gone: a second sweep beside the first ends no sooner.
  if (db) await sweepAll(db);
  const swept = performance.now() - since;
  // Nothing of it may go on beside what is measured next.
  if (db) await keepSegments(db);
  return { whole: end - start, writing: end - since, swept, searchable: performance.now() - since };
}

/** Everything that is measured here, on the cards of the package; each gives milliseconds. */
async function createStoreBench() {
  noteWrites();
  const read = await readPackaged(readPackagedFile);
  const opened = await openDatabase('bench-packs', { onClosed: () => undefined });
  if (!read.ok || !opened.ok) throw new Error('the cards could not be read, or nothing opened');
  const [db, rows] = [opened.value, await openRows('bench-rows')];
  let release = read.value;
  const install = (next: PackagedGuidance): Promise<Took> => {
    release = next;
    return timed(() => installRelease(db, next), db);
  };
  const cardsNow = () => release.packs.flatMap((pack) => pack.cards.map(({ card }) => card));
  const replaceAll = async () =>
    install(await nextRelease(release, release.packs.length, Number.POSITIVE_INFINITY));
  return {
    replaceAll,
    putAllRows: () => {
      const cards = cardsNow();
      return timed(() => putRows(rows, cards));
    },
    updateOne: async () => install(await nextRelease(release, 1, 1)),
  };
}

/** What a bench asks of the page by name. */
export type StoreBench = Awaited<ReturnType<typeof createStoreBench>>;

Object.assign(globalThis, { storeBench: createStoreBench() });
