import type { Repository } from './open-repository.ts';
import type { TufRefusal } from './refusal.ts';
import { momentAt } from './write-metadata.ts';

/** A role of a repository whose metadata have run out, as the client refuses it. */
export type RunOut = Extract<TufRefusal, { readonly code: 'metadata-expired' }>;

/** The instant at which each role of a repository runs out, in milliseconds since 1970. */
export function expiriesOf({ root, timestamp, snapshot, targets, delegated }: Repository) {
  const top = { root, timestamp, snapshot, targets: targets.metadata };
  const under = [...delegated].map(([role, { metadata }]) => [role, metadata] as const);
  return new Map([...Object.entries(top), ...under].map(([role, { expires }]) => [role, expires]));
}

/** Every role that has run out at an instant. */
export function runOutAt(repository: Repository, at: number): readonly RunOut[] {
  return [...expiriesOf(repository)]
    .filter(([, expires]) => expires <= at)
    .map(([role, expires]) => ({ role, code: 'metadata-expired', expires: momentAt(expires) }));
}

/** The roles whose metadata are among these files, which are named by their path. */
export function rolesIn(files: Iterable<string>): ReadonlySet<string> {
  const named = [...files].map((file) => /^metadata\/(?:\d+\.)?(.+)\.json$/.exec(file)?.[1]);
  return new Set(named.filter((role) => role !== undefined));
}

/**
 * The first role that an edition writes and that has run out as it is written. What an edition does
 * not touch may have run out: a withdrawal never waits for guidance, nor a new root for anything.
 */
export function writtenRunOut(
  repository: Repository,
  files: Iterable<string>,
  at: number,
): RunOut | undefined {
  const written = rolesIn(files);
  return runOutAt(repository, at).find(({ role }) => written.has(role));
}
