import { accept, refuse } from '#lib/base/result.ts';
import type { MetadataType, RootSigned, SignedOf } from './metadata.ts';
import { parseMetadata } from './parse-metadata.ts';
import type { Run, Step, Verified } from './run.ts';
import { type Signers, verifyRole } from './verify-role.ts';

/** Which metadata are verified: the role, the type of its file, and who lists its keys. */
export type Asked<Type extends MetadataType> = {
  readonly role: string;
  readonly type: Type;
  readonly by: string;
  readonly signers: Pick<Signers, 'keys' | 'role'>;
};

/** Reads and verifies the signatures of a role's file. */
export async function openMetadata<Type extends MetadataType>(
  run: Run,
  bytes: Uint8Array<ArrayBuffer>,
  { role, type, by, signers }: Asked<Type>,
): Step<Verified<SignedOf[Type]>> {
  const parsed = parseMetadata(type, bytes, run.limits);
  if (!parsed.ok) return refuse({ role, ...parsed.refusal });
  const signedBy = await verifyRole(parsed.value, { ...signers, schemes: run.schemes });
  if (!signedBy.ok) return refuse({ role, by, ...signedBy.refusal });
  return accept({ ...parsed.value, signedBy: signedBy.value });
}

/** How a role that root speaks of is verified. */
export function askedByRoot<Type extends MetadataType>(root: RootSigned, type: Type): Asked<Type> {
  return { role: type, type, by: 'root', signers: { keys: root.keys, role: root.roles[type] } };
}

/**
 * A role's file of the trusted store, if it is there and still signed as it must be. One that is
 * not was damaged, or signed by keys since rotated: it is as good as absent.
 */
export async function readTrusted<Type extends MetadataType>(
  run: Run,
  asked: Asked<Type>,
): Promise<Verified<SignedOf[Type]> | undefined> {
  const bytes = await run.trusted.read(asked.role);
  const kept = bytes && (await openMetadata(run, bytes, asked));
  return kept?.ok ? kept.value : undefined;
}
