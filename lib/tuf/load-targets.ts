import { accept, refuse } from '#lib/base/result.ts';
import { fileFault } from './check-file.ts';
import { belowFloor, raiseFloor } from './floors.ts';
import { own } from './json.ts';
import type { FileMeta, RootSigned, SnapshotSigned, TargetsSigned } from './metadata.ts';
import { type Asked, openMetadata } from './open-metadata.ts';
import { expiryOf, fetchRole, type Run, type Step, type Verified, versionOf } from './run.ts';

type Targets = Verified<TargetsSigned>;

/** The metadata that say where targets metadata lie and of which version they must be. */
export type Under = { readonly root: RootSigned; readonly snapshot: SnapshotSigned };

async function fetchTargets(run: Run, { root }: Under, sought: Sought): Step<Targets> {
  const { named, asked } = sought;
  // 5.6.1: asked for by the version that snapshot names, where snapshots are consistent.
  const maxBytes = Math.min(named.length ?? Number.POSITIVE_INFINITY, run.limits.targets);
  const fetched = await fetchRole(run, asked.role, { version: versionOf(root, named), maxBytes });
  return fetched.ok ? checkTargets(run, fetched.value, sought) : fetched;
}

type Sought = { readonly named: FileMeta; readonly asked: Asked<'targets'> };

async function checkTargets(
  run: Run,
  bytes: Uint8Array<ArrayBuffer>,
  { named, asked }: Sought,
): Step<Targets> {
  const { role } = asked;
  // 5.6.2: the file that snapshot names, by hash and length (mix and match).
  const fault = await fileFault(bytes, named);
  if (fault !== undefined) return refuse({ role, ...fault });
  // 5.6.3: signed by the keys that root, or the delegator, names (arbitrary software).
  const opened = await openMetadata(run, bytes, asked);
  if (!opened.ok) return opened;
  // 5.6.4: of the version that snapshot names, and not below the floor.
  const found = opened.value.signed.version;
  if (found !== named.version) {
    return refuse({ role, code: 'version-wrong', expected: named.version, found });
  }
  const below = belowFloor(run.floors, { role, keys: asked.signers.role }, found);
  if (below !== undefined) return refuse(below);
  // 5.6.5: not expired (freeze).
  const expired = expiryOf(run, role, opened.value);
  return expired === undefined ? opened : refuse(expired);
}

/**
 * Loads targets metadata of the version that snapshot names: from the trusted store where it has
 * them, else from the host. A kept file is checked like a fetched one, against who delegates now.
 */
export async function loadTargets(run: Run, under: Under, asked: Asked<'targets'>): Step<Targets> {
  const { role } = asked;
  const named = own(under.snapshot.meta, `${role}.json`);
  if (named === undefined) {
    // A floor tells that the role was there, also where the trusted snapshot was lost or rotated away.
    const left = belowFloor(run.floors, { role, keys: asked.signers.role }, 0);
    return refuse({ role, code: left ? 'role-left-snapshot' : 'role-not-in-snapshot' });
  }
  const bytes = await run.trusted.read(role);
  const kept = bytes && (await checkTargets(run, bytes, { named, asked }));
  const loaded = kept?.ok ? kept : await fetchTargets(run, under, { named, asked });
  if (!loaded.ok) return loaded;
  // 5.6.6: kept.
  if (!kept?.ok) await run.trusted.keep(role, loaded.value.bytes);
  raiseFloor(run.floors, role, loaded.value);
  return accept(loaded.value);
}
