import { isSameBytes } from '#lib/base/bytes.ts';
import type { Files } from '#lib/pack/zip.ts';
import { keptOf } from './kept-of-library.ts';
import { inUploadOrder } from './upload-order.ts';

/** What was done to a repository. */
export type PublishedWhat = 'founded' | 'released' | 'still-current' | 'withdrawn';

/**
 * What was put in force last, and the files that are new since any were saved, in upload order: what
 * a host may not have yet. `saved` once they were given out; what is done next begins a new list.
 */
export type PublishedNow = {
  readonly what: PublishedWhat;
  readonly fresh: readonly string[];
  readonly saved?: boolean;
};

/** A repository as it is kept for a library. */
export type HeldRepository = { readonly files: Files; readonly done: PublishedNow | undefined };

/** The name under which a library's repository is kept. */
export function repositoryName(work: string): string {
  return keptOf('repository', work);
}

/** Reads a kept repository: its files were checked when they were kept. */
export function asHeld(kept: unknown): HeldRepository | undefined {
  // An earlier Foreword kept the files alone.
  if (kept instanceof Map) return { files: kept, done: undefined };
  if (typeof kept !== 'object' || kept === null || !('files' in kept)) return undefined;
  return kept.files instanceof Map ? (kept as HeldRepository) : undefined;
}

/** Whether two are the same edition of a repository: each change signs the timestamp anew. */
export function isSameEdition(one: Files | undefined, other: Files | undefined): boolean {
  const [a, b] = [one, other].map((files) => files?.get('metadata/timestamp.json'));
  return a && b ? isSameBytes(a, b) : a === b;
}

/** What is done now, on top of what was done before and not saved yet. */
export function doneAfter(
  before: PublishedNow | undefined,
  what: PublishedWhat,
  { files, fresh }: { readonly files: Files; readonly fresh: readonly string[] },
): PublishedNow {
  const unsaved = new Set([...(before && !before.saved ? before.fresh : []), ...fresh]);
  const inOrder = [...inUploadOrder(files).keys()];
  return { what, fresh: inOrder.filter((path) => unsaved.has(path)) };
}
