import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type JsonObject, own } from './json.ts';
import type { FileMeta, Keys, RoleKeys, RootSigned, SnapshotSigned } from './metadata.ts';
import type { Signer } from './signer.ts';
import { expiresAt, signedFile } from './write-metadata.ts';
import { writeSnapshot, writeTimestamp } from './write-roles.ts';

/** How far a repository has come: what the next edition of it is counted from. */
export type Standing = {
  readonly root: RootSigned;
  /** The root before, where that one is new: its keys sign too, so that an edition holds under both. */
  readonly rootBefore?: RootSigned;
  readonly timestamp: number;
  readonly snapshot: { readonly version: number; readonly meta: SnapshotSigned['meta'] };
};

/** Targets metadata that changed, by role: the file and the version that stands in it. */
export type ChangedRoles = ReadonlyMap<
  string,
  { readonly version: number; readonly bytes: Uint8Array<ArrayBuffer> }
>;

/** When an edition is made, how long each part of it holds, and who signs it. */
export type EditionTerms = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signers: readonly Signer[];
  readonly days: { readonly snapshot: number; readonly timestamp: number };
  /** Fields of ours in the timestamp. */
  readonly custom?: JsonObject;
};

/** That none of the keys at hand may sign for a role. */
export type CannotSign = { readonly code: 'no-key-for-role'; readonly role: string };

/**
 * Makes the snapshot and timestamp that put changed roles in force. Gives the files of the edition
 * in the order in which they must be put on a host: what is named before what names it, and the
 * timestamp, the only file that is ever written over, last.
 */
export async function nextEdition(
  { root, rootBefore, timestamp, snapshot }: Standing,
  changed: ChangedRoles,
  { now, signers, days, custom }: EditionTerms,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, CannotSign>> {
  const roots = { root, rootBefore: rootBefore ?? root };
  const forSnapshot = signersUnderBoth(roots, 'snapshot', signers);
  const forTimestamp = signersUnderBoth(roots, 'timestamp', signers);
  if (!forSnapshot) return refuse({ code: 'no-key-for-role', role: 'snapshot' });
  if (!forTimestamp) return refuse({ code: 'no-key-for-role', role: 'timestamp' });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const meta: Record<string, FileMeta> = { ...snapshot.meta };
  for (const [role, { version, bytes }] of changed) {
    files.set(`metadata/${version}.${role}.json`, bytes);
    meta[`${role}.json`] = await fileMeta(version, bytes);
  }
  const next = { version: snapshot.version + 1, expires: expiresAt(now, days.snapshot) };
  files.set(
    `metadata/${next.version}.snapshot.json`,
    await signedFile(writeSnapshot(next, meta), forSnapshot),
  );
  const last = { version: timestamp + 1, expires: expiresAt(now, days.timestamp) };
  const written = writeTimestamp(last, { version: next.version }, custom);
  files.set('metadata/timestamp.json', await signedFile(written, forTimestamp));
  return accept(files);
}

/** Says again that what stands is current: a new timestamp over the same snapshot. */
export async function renewTimestamp(
  { root, timestamp, snapshot }: Standing,
  { now, signers, days, custom }: EditionTerms,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, CannotSign>> {
  const able = signersFor(root.keys, root.roles.timestamp, signers);
  if (!able) return refuse({ code: 'no-key-for-role', role: 'timestamp' });
  const edition = { version: timestamp + 1, expires: expiresAt(now, days.timestamp) };
  const written = writeTimestamp(edition, { version: snapshot.version }, custom);
  return accept(new Map([['metadata/timestamp.json', await signedFile(written, able)]]));
}

/**
 * Those who sign for a top role, as `signersFor` gives them, and with them those who may under the
 * root before: until the new root is there, what they signed holds under that one.
 */
export function signersUnderBoth(
  { root, rootBefore }: Required<Pick<Standing, 'root' | 'rootBefore'>>,
  role: 'targets' | 'snapshot' | 'timestamp',
  signers: readonly Signer[],
): readonly Signer[] | undefined {
  const now = signersFor(root.keys, root.roles[role], signers);
  const before = signersFor(rootBefore.keys, rootBefore.roles[role], signers) ?? [];
  return now && [...new Map([...before, ...now].map((one) => [one.keyid, one])).values()];
}

/**
 * Those of the signers who may sign for a role, each under the key id that it has there; nothing
 * where they are fewer than must sign. One key has another id wherever fields were added to it.
 */
export function signersFor(
  keys: Keys,
  role: RoleKeys,
  signers: readonly Signer[],
): readonly Signer[] | undefined {
  const able = role.keyids.flatMap((keyid) => {
    const signer = signers.find(({ key }) => isSameKey(key, own(keys, keyid)));
    return signer ? [{ ...signer, keyid }] : [];
  });
  return able.length >= role.threshold ? able : undefined;
}

/** Whether two keys are one, whatever fields were added to either. */
export function isSameKey(one: Keys[string], other: Keys[string] | undefined): boolean {
  const of = (key: Keys[string]) => JSON.stringify([key.scheme, own(key.keyval, 'public')]);
  return other !== undefined && of(one) === of(other);
}

async function fileMeta(version: number, bytes: Uint8Array<ArrayBuffer>): Promise<FileMeta> {
  return { version, length: bytes.length, hashes: { sha256: await sha256(bytes) } };
}
