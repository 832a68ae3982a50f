import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { ListedFile } from '#lib/pack/guidance-listing.ts';
import { type PackEntry, packFile } from '#lib/pack/release.ts';
import { noteShut } from '#lib/store/full-disk.ts';
import type { OpenedPack, StagedPack } from '#lib/store/layout.ts';
import { type PackRecords, recordsOf } from '#lib/store/pack-records.ts';
import { readStaged, stagePacks } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import { type FetchedPack, openPack } from './open-pack.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

type Pack = PackEntry & ListedFile;

/** The packs to be fetched, and those that a run before put aside. */
export type PacksAsked = {
  readonly source: Source;
  readonly packs: readonly Pack[];
  readonly staged: ReadonlySet<string>;
  readonly came: (bytes: number) => void;
};

/** Packs that were opened, and what is kept beside each. */
export type FetchedPacks = {
  readonly opened: readonly OpenedPack[];
  readonly recorded: ReadonlyMap<string, PackRecords>;
};

const atOnce = 12;
/** Of more packs than these the cards are not held as objects. */
const heldOpen = 12;
/** What came is put aside at most so much later: a run that is quicker is as quickly begun anew. */
const asideAfterMs = 2_000;

/**
 * Fetches packs, a few at a time, and opens each as it comes. What has come is put aside every two
 * seconds, and where the run is refused, so that one that is killed goes on from there. The first
 * refusal ends it all.
 */
export async function fetchPacks(
  parts: SyncParts,
  asked: PacksAsked,
): Promise<Result<FetchedPacks, SyncRefusal>> {
  const opened: OpenedPack[] = [];
  const recorded = new Map<string, PackRecords>();
  const waiting = [...asked.packs];
  const areMany = waiting.length > heldOpen;
  const aside = putAside(parts);
  let refusal: SyncRefusal | undefined;
  const work = async (): Promise<void> => {
    for (let pack = waiting.shift(); pack && !refusal; pack = waiting.shift()) {
      const one = await takePack(parts, asked, pack);
      if (!one.ok) refusal ??= one.refusal;
      else {
        opened.push(areMany ? one.value.atRest() : one.value);
        // At once: there is time while the next ones are on their way.
        recorded.set(pack.sha256, recordsOf(one.value));
        aside.add({ sha256: pack.sha256, source: asked.source.id, bytes: one.value.bytes });
      }
      if (waiting.length > 0) await parts.pause();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  if (refusal) await aside.flush();
  aside.end();
  return refusal ? refuse(refusal) : accept({ opened, recorded });
}

/** Holds packs for two seconds at most, then puts them aside together. */
function putAside({ db }: SyncParts) {
  const held: StagedPack[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = async (): Promise<void> => {
    end();
    // A disk without room for it only means that a killed run begins anew, or that this one ends.
    await stagePacks(db, held.splice(0)).catch((cause: unknown) => noteShut(db, cause));
  };
  return {
    end,
    flush,
    add(pack: StagedPack): void {
      held.push(pack);
      timer ??= setTimeout(() => void flush(), asideAfterMs);
    },
  };
}

async function takePack(
  parts: SyncParts,
  { source, staged, came }: PacksAsked,
  entry: Pack,
): Promise<Result<FetchedPack, SyncRefusal>> {
  // What the disk cannot read any more is fetched as if it had never been put aside.
  const readAside = () => readStaged(parts.db, entry.sha256).catch(() => undefined);
  const aside = staged.has(entry.sha256) ? await readAside() : undefined;
  const kept = aside && (await openPack(aside, entry));
  const pack = kept?.ok ? kept : await fetchPack(parts, source, entry);
  if (pack.ok) came(entry.length);
  return pack;
}

async function fetchPack(
  { fetchFile, signal }: SyncParts,
  { targets }: Source,
  entry: Pack,
): Promise<Result<FetchedPack, SyncRefusal>> {
  const file = packFile(entry);
  const address = `${targets}g/${file}`;
  const terms = { maxBytes: entry.length, ...(signal ? { signal } : {}) };
  const fetched = await fetchFile(address, terms);
  if (!fetched.ok) return refuse({ ...fetched.refusal, address });
  const found = fetched.value.length;
  if (found === entry.length) return openPack(fetched.value, entry);
  return refuse({ code: 'length-wrong', expected: entry.length, found, file });
}
