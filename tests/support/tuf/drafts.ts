import type { TufKey } from '#lib/tuf/keys.ts';

/** Metadata that a test may change before they are signed. */
type Common = { version: number; expires: string };

export type RoleDraft = { keyids: string[]; threshold: number };

export type RootDraft = Common & {
  consistent_snapshot: boolean;
  keys: { [keyid: string]: TufKey };
  roles: { [role: string]: RoleDraft };
};

export type FileDraft = { version: number; length?: number; hashes?: { [name: string]: string } };

/** Of timestamp and snapshot. */
export type MetaDraft = Common & { meta: { [file: string]: FileDraft } };

export type DelegationDraft = RoleDraft & {
  name: string;
  terminating: boolean;
  paths?: string[];
  path_hash_prefixes?: string[];
};

export type TargetDraft = { length: number; hashes: { [name: string]: string } };

export type TargetsDraft = Common & {
  targets: { [path: string]: TargetDraft };
  delegations?: { keys: { [keyid: string]: TufKey }; roles: DelegationDraft[] };
};

export type Draft = RootDraft | MetaDraft | TargetsDraft;
