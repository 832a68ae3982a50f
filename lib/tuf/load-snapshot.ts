import { accept, refuse } from '#lib/base/result.ts';
import { fileFault } from './check-file.ts';
import { belowFloor, raiseFloor } from './floors.ts';
import { own } from './json.ts';
import type { FileMeta, RootSigned, SnapshotSigned } from './metadata.ts';
import { askedByRoot, openMetadata, readTrusted } from './open-metadata.ts';
import { olderThan, type TufRefusal } from './refusal.ts';
import { expiryOf, fetchRole, type Run, type Step, type Verified, versionOf } from './run.ts';

type Snapshot = Verified<SnapshotSigned>;

async function fetchSnapshot(run: Run, root: RootSigned, named: FileMeta): Step<Snapshot> {
  // 5.5.1: asked for by the version that timestamp names, where snapshots are consistent.
  const maxBytes = Math.min(named.length ?? Number.POSITIVE_INFINITY, run.limits.snapshot);
  const fetched = await fetchRole(run, 'snapshot', { version: versionOf(root, named), maxBytes });
  if (!fetched.ok) return fetched;
  return checkSnapshot(run, { bytes: fetched.value, root, named });
}

type Candidate = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly root: RootSigned;
  readonly named: FileMeta;
};

async function checkSnapshot(run: Run, { bytes, root, named }: Candidate): Step<Snapshot> {
  // 5.5.2: the file that timestamp names, by hash and length (mix and match).
  const fault = await fileFault(bytes, named);
  if (fault !== undefined) return refuse({ role: 'snapshot', ...fault });
  // 5.5.3: signed by the keys that root names (arbitrary software).
  const opened = await openMetadata(run, bytes, askedByRoot(root, 'snapshot'));
  if (!opened.ok) return opened;
  // 5.5.4: of the version that timestamp names.
  const found = opened.value.signed.version;
  if (found === named.version) return opened;
  return refuse({ role: 'snapshot', code: 'version-wrong', expected: named.version, found });
}

function rollbackOf(trusted: SnapshotSigned, { meta }: SnapshotSigned): TufRefusal | undefined {
  // 5.5.5: no role has left, and none is older than in the trusted snapshot.
  for (const [file, { version }] of Object.entries(trusted.meta)) {
    const role = file.replace(/\.json$/, '');
    const now = own(meta, file);
    if (now === undefined) return { role, code: 'role-left-snapshot' };
    const older = olderThan(role, version, now.version);
    if (older !== undefined) return older;
  }
  return undefined;
}

/** Loads the snapshot that timestamp names: the versions of all roles, at one moment. */
export async function loadSnapshot(run: Run, root: RootSigned, named: FileMeta): Step<Snapshot> {
  const trusted = await readTrusted(run, askedByRoot(root, 'snapshot'));
  const kept = trusted && (await checkSnapshot(run, { bytes: trusted.bytes, root, named }));
  const loaded = kept?.ok ? kept : await fetchSnapshot(run, root, named);
  if (!loaded.ok) return loaded;
  const snapshot = loaded.value;
  const keys = root.roles.snapshot;
  const older =
    (trusted && rollbackOf(trusted.signed, snapshot.signed)) ??
    belowFloor(run.floors, { role: 'snapshot', keys }, snapshot.signed.version);
  if (older !== undefined) return refuse(older);
  // 5.5.6: not expired (freeze).
  const expired = expiryOf(run, 'snapshot', snapshot);
  if (expired !== undefined) return refuse(expired);
  // 5.5.7: kept.
  if (!kept?.ok) await run.trusted.keep('snapshot', snapshot.bytes);
  raiseFloor(run.floors, 'snapshot', snapshot);
  return accept(snapshot);
}
