import { sha256 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Files, readZip, type ZipRefusal } from '#lib/pack/zip.ts';
import { keepSegments } from '#lib/store/keep-segments.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { checkSource } from './check-source.ts';
import type { FetchFile } from './network.ts';
import type { SyncParts } from './parts.ts';
import { codeOf, type SyncCode } from './refusal.ts';

/** Why a file of guidance was not taken. */
export type BringInRefusal =
  | ZipRefusal
  | { readonly code: 'file-without-repository' }
  | { readonly code: 'file-of-unknown-publisher' }
  | { readonly code: 'file-incomplete' }
  | { readonly code: SyncCode };

/** The most that a zip of a publisher's folder may hold. */
const zipLimits = {
  ...{ files: 1_200, fileBytes: 4 * 1_048_576, bytes: 80 * 1_048_576 },
  anyFolder: true,
} as const;

/**
 * Takes guidance in from the zip of a publisher's folder, through the very verification that a
 * host's files go through. The publisher must be one of the sources that hold here, told by the
 * root that it began with; older than what is here, or signed by others, is refused. When the host
 * is asked again does not hang on it.
 */
export async function bringIn(
  parts: SyncParts,
  zip: Uint8Array<ArrayBuffer>,
  sources: readonly (Source | OwnSource)[],
): Promise<Result<{ readonly title: string; readonly changed: boolean }, BringInRefusal>> {
  const files = readZip(zip, zipLimits);
  if (!files.ok) return files;
  const folder = folderOf(files.value);
  if (folder === undefined) return refuse({ code: 'file-without-repository' });
  const read = (path: string) => files.value.get(folder + path);
  const source = await publisherOf(read, sources);
  if (!source) return refuse({ code: 'file-of-unknown-publisher' });
  const fetchFile = fetchFrom(read, source);
  const check = await checkSource({ ...parts, fetchFile, fromFile: true }, source);
  if (check.refusal) {
    const code = codeOf(check.refusal);
    return code === 'missing' ? refuse({ code: 'file-incomplete' }) : refuse({ code });
  }
  if (check.changed) await keepSegments(parts.db);
  return accept({ title: source.title, changed: check.changed });
}

type Read = (path: string) => Uint8Array<ArrayBuffer> | undefined;

/** The folder in which a repository lies: a zip may hold it in one of its own. */
function folderOf(files: Files): string | undefined {
  const file = 'metadata/timestamp.json';
  const path = [...files.keys()].find((name) => name === file || name.endsWith(`/${file}`));
  return path?.slice(0, -file.length);
}

async function publisherOf(
  read: Read,
  sources: readonly (Source | OwnSource)[],
): Promise<Source | OwnSource | undefined> {
  for (const source of sources) {
    const root = read(`metadata/${source.root.version}.root.json`);
    if (root && (await sha256(root)) === source.root.sha256) return source;
  }
  return undefined;
}

/** Reads a source's addresses from files instead of from its host. One folder may lie in the other. */
function fetchFrom(read: Read, { metadata, targets }: Source): FetchFile {
  const folders = [
    { address: metadata, folder: 'metadata/' },
    { address: targets, folder: 'targets/' },
  ];
  return async (asked, { maxBytes }) => {
    const [bytes] = folders.flatMap(({ address, folder }) =>
      asked.startsWith(address) ? (read(folder + asked.slice(address.length)) ?? []) : [],
    );
    if (!bytes) return refuse({ code: 'missing' });
    return bytes.length > maxBytes ? refuse({ code: 'too-long', maxBytes }) : accept(bytes);
  };
}
