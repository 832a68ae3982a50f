import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type NoNewerRoot, noNewerRootOf } from './fetch-metadata.ts';
import { belowFloor, raiseFloor } from './floors.ts';
import type { RoleKeys, RootSigned } from './metadata.ts';
import { askedByRoot, openMetadata } from './open-metadata.ts';
import { parseMetadata } from './parse-metadata.ts';
import type { TufRefusal } from './refusal.ts';
import { expiryOf, fetchRole, type Run, type Step, type Verified } from './run.ts';
import { verifyRole } from './verify-role.ts';

type Root = Verified<RootSigned>;

/** Why no further root was followed. */
export type EndOfRoots = NoNewerRoot | 'rotation-limit';

/** The root that is trusted now, and how the way to it ended. */
export type LoadedRoot = { readonly root: Root; readonly endOfRoots: EndOfRoots };

async function readTrustedRoot(run: Run): Step<Root> {
  // 5.2: the root that shipped, or the last one kept; it may have expired.
  const bytes = await run.trusted.read('root');
  if (bytes === undefined) return unusable('absent');
  const parsed = parseMetadata('root', bytes, run.limits);
  if (!parsed.ok) return unusable(parsed.refusal.code);
  const root = await openMetadata(run, bytes, askedByRoot(parsed.value.signed, 'root'));
  return root.ok ? root : unusable('too-few-signatures');
}

/** The root after `root`, or how the host says that there is none. */
async function nextRoot(run: Run, root: Root): Step<Root | NoNewerRoot> {
  // 5.3.2: version N is trusted. 5.3.3: version N+1 is asked for, up to so many bytes.
  const version = root.signed.version + 1;
  const fetched = await fetchRole(run, 'root', { version, maxBytes: run.limits.root });
  if (!fetched.ok) {
    const { refusal } = fetched;
    const none = refusal.code === 'metadata-not-fetched' && noNewerRootOf(refusal.reason);
    return none ? accept(none) : fetched;
  }
  // 5.3.4: signed by the trusted root's keys, and by its own (arbitrary software).
  const asked = { ...askedByRoot(root.signed, 'root'), by: 'trusted-root' };
  const next = await openMetadata(run, fetched.value, asked);
  if (!next.ok) return next;
  const { keys, roles } = next.value.signed;
  const itself = await verifyRole(next.value, { keys, role: roles.root, schemes: run.schemes });
  if (!itself.ok) return refuse({ role: 'root', by: 'new-root', ...itself.refusal });
  // 5.3.5: exactly version N+1 (rollback). 5.3.6: it may have expired.
  const found = next.value.signed.version;
  if (found !== version)
    return refuse({ role: 'root', code: 'version-wrong', expected: version, found });
  return accept({ ...next.value, signedBy: itself.value });
}

type Followed = { readonly root: Root; readonly end: Result<EndOfRoots, TufRefusal> };

async function followRoots(run: Run, first: Root): Promise<Followed> {
  let root = first;
  for (let taken = 0; taken < run.limits.rootRotations; taken++) {
    const next = await nextRoot(run, root);
    if (!next.ok) return { root, end: next };
    if (typeof next.value === 'string') return { root, end: accept(next.value) };
    // 5.3.7: the new root is the trusted one.
    root = next.value;
    // 5.3.8: it is kept before the next is asked for.
    await run.trusted.keep('root', root.bytes);
    // 5.3.9: again from 5.3.2, so often and no oftener.
  }
  return { root, end: accept('rotation-limit') };
}

/** Loads the trusted root and follows the host's newer ones, each signed by the one before. */
export async function loadRoot(run: Run): Step<LoadedRoot> {
  const first = await readTrustedRoot(run);
  if (!first.ok) return first;
  const { root, end } = await followRoots(run, first.value);
  // 5.3.10: the latest root must not have expired (freeze), nor lie below the floor.
  const late = expiryOf(run, 'root', root) ?? belowRootFloor(run, root);
  // 5.3.11: rotated keys end what was trusted of timestamp and snapshot (fast-forward). Also where
  // the run ends here: the next one starts from this root, and would see no rotation.
  if (haveRotated(first.value.signed, root.signed)) {
    await run.trusted.remove('timestamp');
    await run.trusted.remove('snapshot');
  }
  if (!end.ok) return end;
  if (late !== undefined) return refuse(late);
  raiseFloor(run.floors, 'root', root);
  // 5.3.12: whether snapshots are consistent stands in the root that is handed on.
  return accept({ root, endOfRoots: end.value });
}

function belowRootFloor(run: Run, { signed }: Root): TufRefusal | undefined {
  return belowFloor(run.floors, { role: 'root', keys: signed.roles.root }, signed.version);
}

function haveRotated({ roles: before }: RootSigned, { roles: now }: RootSigned): boolean {
  return differ(before.timestamp, now.timestamp) || differ(before.snapshot, now.snapshot);
}

function differ(one: RoleKeys, other: RoleKeys): boolean {
  const [keyids, others] = [one, other].map((role) => [...role.keyids].sort().join());
  return keyids !== others || one.threshold !== other.threshold;
}

type Unusable = Extract<TufRefusal, { readonly code: 'trusted-root-unusable' }>;

function unusable(reason: Unusable['reason']) {
  return refuse<TufRefusal>({ role: 'root', code: 'trusted-root-unusable', reason });
}
