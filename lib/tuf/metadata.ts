import type { Json, JsonObject } from './json.ts';
import type { TufKey } from './keys.ts';

/** Which keys may sign for a role, and how many must. */
export type RoleKeys = { readonly keyids: readonly string[]; readonly threshold: number };

/** One delegation, section 4.5: who may sign, and for which target paths. */
export type Delegation = RoleKeys & {
  readonly name: string;
  readonly terminating: boolean;
  readonly paths?: readonly string[];
  readonly path_hash_prefixes?: readonly string[];
};

/** Digests of a file by the name of the algorithm, in lower-case hexadecimal. */
export type Hashes = { readonly [algorithm: string]: string };

/** What timestamp and snapshot say of another metadata file. */
export type FileMeta = {
  readonly version: number;
  readonly length?: number;
  readonly hashes?: Hashes;
};

/** What targets metadata say of a target file; `length` in bytes. */
export type TargetMeta = {
  readonly length: number;
  readonly hashes: Hashes;
  readonly custom?: JsonObject;
};

type Common<Type extends string> = {
  readonly _type: Type;
  readonly spec_version: string;
  readonly version: number;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly expires: string;
};

/** Keys by key id. */
export type Keys = { readonly [keyid: string]: TufKey };

/** The names of the roles that root itself speaks of. */
export type TopRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

/** Section 4.3. */
export type RootSigned = Common<'root'> & {
  readonly consistent_snapshot?: boolean;
  readonly keys: Keys;
  readonly roles: { readonly [role in TopRole]: RoleKeys } & { readonly [role: string]: RoleKeys };
};

/** Section 4.6. */
export type TimestampSigned = Common<'timestamp'> & {
  readonly meta: { readonly 'snapshot.json': FileMeta };
};

/** Section 4.4. Its files are named `<role>.json`. */
export type SnapshotSigned = Common<'snapshot'> & {
  readonly meta: { readonly [file: string]: FileMeta };
};

/** Section 4.5. */
export type TargetsSigned = Common<'targets'> & {
  readonly targets: { readonly [path: string]: TargetMeta };
  readonly delegations?: { readonly keys: Keys; readonly roles: readonly Delegation[] };
};

/** What each type of metadata holds; a delegated role's is `targets`. */
export type SignedOf = {
  readonly root: RootSigned;
  readonly timestamp: TimestampSigned;
  readonly snapshot: SnapshotSigned;
  readonly targets: TargetsSigned;
};

/** The `_type` of a metadata file. */
export type MetadataType = keyof SignedOf;

/** One signature over the canonical bytes of `signed`; `sig` in hexadecimal. */
export type Signature = { readonly keyid: string; readonly sig: string };

/**
 * A metadata file as it was read, not yet verified. Fields that the types do not name are kept in
 * `signed` and are signed over; read them as {@link Json}.
 */
export type Envelope<T extends SignedOf[MetadataType]> = {
  readonly signed: T;
  readonly signatures: readonly Signature[];
  /** The file, byte for byte. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `signed.expires` in milliseconds since 1970. */
  readonly expires: number;
};

/** A field of `signed` that the types do not name, such as `x-foreword`. */
export function fieldOf(signed: object, name: string): Json | undefined {
  return Object.hasOwn(signed, name) ? (signed as { [name: string]: Json })[name] : undefined;
}
