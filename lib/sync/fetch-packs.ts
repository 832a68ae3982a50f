import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { ListedFile } from '#lib/pack/guidance-listing.ts';
import { type PackEntry, packFile } from '#lib/pack/release.ts';
import type { StoredPack } from '#lib/store/layout.ts';
import { readStaged, stagePack } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import { openPack } from './open-pack.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

type Pack = PackEntry & ListedFile;

/** The packs to be fetched, and whether what was put aside before may be used. */
export type PacksAsked = {
  readonly source: Source;
  readonly packs: readonly Pack[];
  readonly fromStaging: boolean;
  readonly came: (bytes: number) => void;
};

const atOnce = 6;

/**
 * Fetches packs, a few at a time, and opens each as it comes. What has come is put aside, so that
 * a run that is killed goes on from there. The first refusal ends it all.
 */
export async function fetchPacks(
  parts: SyncParts,
  asked: PacksAsked,
): Promise<Result<readonly StoredPack[], SyncRefusal>> {
  const opened = new Map<string, StoredPack>();
  const waiting = [...asked.packs];
  let refusal: SyncRefusal | undefined;
  const work = async (): Promise<void> => {
    for (let pack = waiting.shift(); pack && !refusal; pack = waiting.shift()) {
      const one = await takePack(parts, asked, pack);
      if (!one.ok) refusal ??= one.refusal;
      else opened.set(pack.sha256, one.value);
      await parts.pause();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  return refusal ? refuse(refusal) : accept([...opened.values()]);
}

async function takePack(
  parts: SyncParts,
  { source, fromStaging, packs, came }: PacksAsked,
  pack: Pack,
): Promise<Result<StoredPack, SyncRefusal>> {
  const staged = fromStaging ? await readStaged(parts.db, pack.sha256) : undefined;
  if (staged) {
    const kept = await openPack(staged, pack);
    if (kept.ok) {
      came(pack.length);
      return kept;
    }
  }
  const file = packFile(pack);
  const address = `${source.targets}g/${file}`;
  const { signal } = parts;
  const terms = { maxBytes: pack.length, ...(signal ? { signal } : {}) };
  const fetched = await parts.fetchFile(address, terms);
  if (!fetched.ok) return refuse({ ...fetched.refusal, address });
  came(pack.length);
  const found = fetched.value.length;
  if (found !== pack.length) {
    return refuse({ code: 'length-wrong', expected: pack.length, found, file });
  }
  const opened = await openPack(fetched.value, pack);
  if (!opened.ok) return opened;
  // One pack alone would be fetched again as quickly as it is put aside.
  if (packs.length > 1) await keepAside(parts, source.id, { pack, bytes: fetched.value });
  return opened;
}

async function keepAside(
  { db }: SyncParts,
  source: string,
  { pack, bytes }: { readonly pack: Pack; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
  // A disk without room for it only means that a killed run begins anew.
  await stagePack(db, { sha256: pack.sha256, source, bytes }).catch(() => undefined);
}
