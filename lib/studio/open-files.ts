import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Files, readZip, type ZipRefusal } from '#lib/pack/zip.ts';
import type { Guidance } from './parts.ts';
import { type OpenFilesRefusal, openFiles } from './publisher-files.ts';

/** What a file that somebody chose is: a draft on its way, or guidance as it was published. */
export type FoundInFile =
  | { readonly is: 'draft' }
  | { readonly is: 'guidance'; readonly guidance: Guidance };

/** Why files were not opened as a library. */
export type FileRefusal = ZipRefusal | OpenFilesRefusal | { readonly code: 'nothing-published' };

const zipLimits = { files: 20_000, fileBytes: 16 * 1024 * 1024, bytes: 256 * 1024 * 1024 };

/** Looks into a file: a draft is left for whoever takes drafts in. */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FoundInFile, FileRefusal>> {
  const files = readZip(bytes, zipLimits);
  if (!files.ok) return files;
  if (files.value.has('draft.json')) return accept({ is: 'draft' });
  const guidance = await openPublishedFiles(files.value);
  return guidance.ok ? accept({ is: 'guidance', guidance: guidance.value }) : guidance;
}

/**
 * Opens a published folder with the client that readers have. Nothing needs to be in date: what is
 * opened here is only written on, and read by nobody.
 */
export async function openPublishedFiles(files: Files): Promise<Result<Guidance, FileRefusal>> {
  const opened = await openFiles(files);
  if (!opened.ok) return opened;
  const { published, withdrawn } = opened.value;
  if (!published) return refuse({ code: 'nothing-published' });
  const { front, cards, listing, version } = published;
  return accept({
    front: front.front,
    ...{ cards: cards.map(({ card }) => card), withdrawn },
    released: listing.released,
    basedOn: { version, state: listing.state },
  });
}

/** Takes the folder's own name off the paths of its files, however deep the repository lies. */
export function withoutFolder(files: Files): Files {
  const root = [...files.keys()].find((path) => /(?:^|\/)metadata\/1\.root\.json$/.test(path));
  const above = root?.slice(0, -'metadata/1.root.json'.length) ?? '';
  const inside = [...files].filter(([path]) => path.startsWith(above));
  return new Map(inside.map(([path, bytes]) => [path.slice(above.length), bytes]));
}
