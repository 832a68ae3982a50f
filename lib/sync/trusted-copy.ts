import type { KeptMetadata } from '#lib/store/source-records.ts';
import type { TrustedStore } from '#lib/tuf/run.ts';

/** A trusted store over a copy of what is kept: `kept` is what it holds in the end. */
export type TrustedCopy = TrustedStore & { readonly kept: KeptMetadata };

/** Copies verified metadata, so that a run keeps nothing until it is written as a whole. */
export function copyTrusted(metadata: KeptMetadata): TrustedCopy {
  const kept = new Map(metadata);
  return {
    kept,
    read: async (role) => kept.get(role),
    keep: async (role, bytes) => void kept.set(role, bytes),
    remove: async (role) => void kept.delete(role),
  };
}
