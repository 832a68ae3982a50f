import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result } from '#lib/base/result.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import { isFullDisk } from './full-disk.ts';
import { installRelease, isCurrent } from './install.ts';
import type { KeyValue } from './key-value.ts';
import type { Database } from './layout.ts';
import {
  type PackagedRefusal,
  packagedState,
  type ReadFile,
  readPackaged,
  readPackagedNotice,
} from './packaged.ts';
import { readWithdrawnBeside } from './read-withdrawn-beside.ts';
import { isFrontSound } from './sound-rows.ts';

/** What the package is read from, and what was taken back of it. */
export type PackageParts = { readonly readFile: ReadFile; readonly local: KeyValue };

/**
 * Installs the packaged guidance where the database holds none, or another edition of it.
 * Refuses a damaged package and leaves what is there; throws what the database throws.
 */
export async function refreshPackaged(
  db: Database,
  { readFile, local }: PackageParts,
): Promise<Result<'installed' | 'current', PackagedRefusal>> {
  const notice = await readPackagedNotice(readFile).catch(() => undefined);
  const state = notice ? packagedState(notice) : undefined;
  const found = await lookThrough(db);
  if (found === 'unreadable') await forgetGuidance(db);
  const isThere = state && (await isCurrent(db, { source: packagedSource, state }));
  if (isThere && found === 'whole') return accept('current');
  const release = await readPackaged(readFile);
  if (!release.ok) return release;
  await withdrawAgain(db, local);
  await installRelease(db, release.value);
  return accept('installed');
}

/**
 * Lays again what was taken back of the package, where the database lost it: else its cards would show
 * until their source answers. No hash stands by such a list, so that its source's own is still taken.
 */
async function withdrawAgain(db: Database, local: KeyValue): Promise<void> {
  const beside = await readWithdrawnBeside(local);
  if (beside.length === 0) return;
  const known = new Set(await db.getAllKeys('withdrawals'));
  const lost = beside.filter(({ source }) => !known.has(source));
  await Promise.all(lost.map((list) => db.put('withdrawals', { ...list, sha256: '' })));
}

const besidePacks = ['outlines', 'summaries'] as const;

/**
 * Whether values are still there behind their keys, and packs are what they were: a disk can lose the
 * large ones alone, or change a byte of one.
 */
async function lookThrough(db: Database): Promise<'whole' | 'rotted' | 'unreadable'> {
  let found: 'whole' | 'rotted' = 'whole';
  try {
    const releases = await db.getAll('releases');
    const packaged = releases.find(({ source }) => source === packagedSource);
    const front = await db.get('fronts', packagedSource);
    if (front && !isFrontSound(front)) found = 'rotted';
    for (const pack of packaged?.packs ?? []) {
      const [kept] = await Promise.all([
        db.get('packs', pack),
        ...besidePacks.map((table) => db.get(table, pack)),
      ]);
      if (kept && (await sha256(kept.bytes)) !== pack) found = 'rotted';
    }
    return found;
  } catch (cause) {
    // The platform throws at a value that it cannot read. A full disk loses none: it only cannot serve.
    if (isFullDisk(cause)) throw cause;
    return 'unreadable';
  }
}

/** Takes out what can be had again, from the package and from the sources; floors stay. */
async function forgetGuidance(db: Database): Promise<void> {
  const tables = ['packs', ...besidePacks, 'segments', 'releases', 'fronts', 'made'] as const;
  const ofSources = ['staging', 'metadata', 'sources'] as const;
  const tx = db.transaction([...tables, ...ofSources], 'readwrite');
  await Promise.all([
    ...[...tables, ...ofSources].map((name) => tx.objectStore(name).clear()),
    tx.done,
  ]);
}
