import { accept, type Result } from '#lib/base/result.ts';
import { packagedSource } from '#lib/guidance/place.ts';
import { installRelease, isCurrent } from './install.ts';
import type { Database } from './layout.ts';
import {
  type PackagedRefusal,
  packagedState,
  type ReadFile,
  readPackaged,
  readPackagedNotice,
} from './packaged.ts';

/**
 * Installs the packaged guidance where the database holds none, or another edition of it.
 * Refuses a damaged package and leaves what is there; throws what the database throws.
 */
export async function refreshPackaged(
  db: Database,
  readFile: ReadFile,
): Promise<Result<'installed' | 'current', PackagedRefusal>> {
  const notice = await readPackagedNotice(readFile).catch(() => undefined);
  const state = notice ? packagedState(notice) : undefined;
  if (state && (await isCurrent(db, { source: packagedSource, state }))) return accept('current');
  const release = await readPackaged(readFile);
  if (!release.ok) return release;
  await installRelease(db, release.value);
  return accept('installed');
}
