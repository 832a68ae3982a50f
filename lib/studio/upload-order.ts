import type { Files } from '#lib/pack/zip.ts';

/** The steps of an upload: what is named goes before what names it, and the timestamp last. */
export const uploadSteps = ['targets', 'metadata', 'snapshot', 'timestamp'] as const;

/** One step of an upload. */
export type UploadStep = (typeof uploadSteps)[number];

/** In which step a file of a repository is put on its host. */
export function stepOf(path: string): UploadStep {
  if (path === 'metadata/timestamp.json') return 'timestamp';
  if (path.endsWith('.snapshot.json')) return 'snapshot';
  return path.startsWith('metadata/') ? 'metadata' : 'targets';
}

/** Files in the order in which they must be put on a host. */
export function inUploadOrder(files: Files): Files {
  const entries = [...files].map(([path, bytes]) => ({ path, bytes, step: stepOf(path) }));
  entries.sort(
    (a, b) =>
      uploadSteps.indexOf(a.step) - uploadSteps.indexOf(b.step) || (a.path < b.path ? -1 : 1),
  );
  return new Map(entries.map(({ path, bytes }) => [path, bytes]));
}
