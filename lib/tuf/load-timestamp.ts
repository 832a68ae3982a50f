import { accept, refuse } from '#lib/base/result.ts';
import { belowFloor, raiseFloor } from './floors.ts';
import type { RootSigned, TimestampSigned } from './metadata.ts';
import { askedByRoot, openMetadata, readTrusted } from './open-metadata.ts';
import { olderThan, type TufRefusal } from './refusal.ts';
import { expiryOf, fetchRole, type Run, type Step, type Verified } from './run.ts';

async function fetchTimestamp(run: Run, root: RootSigned): Step<Verified<TimestampSigned>> {
  // 5.4.1: asked for by its fixed name, up to so many bytes.
  const fetched = await fetchRole(run, 'timestamp', { maxBytes: run.limits.timestamp });
  if (!fetched.ok) return fetched;
  // 5.4.2: signed by the keys that root names (arbitrary software).
  return openMetadata(run, fetched.value, askedByRoot(root, 'timestamp'));
}

function rollbackOf(trusted: TimestampSigned, found: TimestampSigned): TufRefusal | undefined {
  // 5.4.3.1: not older than the trusted timestamp. Of one version, the trusted one stays.
  if (trusted.version === found.version) return undefined;
  const older = olderThan('timestamp', trusted.version, found.version);
  if (older !== undefined) return older;
  // 5.4.3.2: the snapshot that it names is not older than the one that was named.
  const [before, now] = [trusted, found].map(({ meta }) => meta['snapshot.json'].version);
  return olderThan('snapshot', before ?? 0, now ?? 0);
}

/** Loads the timestamp: the one file that a host overwrites, and the newest word on all others. */
export async function loadTimestamp(run: Run, root: RootSigned): Step<Verified<TimestampSigned>> {
  const trusted = await readTrusted(run, askedByRoot(root, 'timestamp'));
  const fetched = await fetchTimestamp(run, root);
  if (!fetched.ok) return fetched;
  const { signed } = fetched.value;
  const keys = root.roles.timestamp;
  const older =
    (trusted && rollbackOf(trusted.signed, signed)) ??
    belowFloor(run.floors, { role: 'timestamp', keys }, signed.version);
  if (older !== undefined) return refuse(older);
  const isNew = signed.version !== trusted?.signed.version;
  const timestamp = isNew ? fetched.value : trusted;
  // 5.4.4: not expired (freeze).
  const expired = expiryOf(run, 'timestamp', timestamp);
  if (expired !== undefined) return refuse(expired);
  // 5.4.5: kept.
  if (isNew) await run.trusted.keep('timestamp', timestamp.bytes);
  raiseFloor(run.floors, 'timestamp', timestamp);
  return accept(timestamp);
}
