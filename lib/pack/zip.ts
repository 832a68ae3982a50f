import { zipSync } from 'fflate';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { inflateEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Files by path. A path is relative, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The most that a zip may hold. Sizes are inflated bytes, as the zip itself declares them. */
export type ZipLimits = {
  readonly files: number;
  readonly fileBytes: number;
  readonly bytes: number;
  /** Folders may bear any name that a computer shows, as people call their own; files may not. */
  readonly anyFolder?: true;
};

/** Why a zip was not taken. */
export type ZipRefusal =
  | { readonly code: 'zip-damaged' }
  | { readonly code: 'zip-too-many-files'; readonly maxFiles: number }
  | { readonly code: 'zip-too-large'; readonly maxBytes: number }
  | { readonly code: 'zip-name-unsafe'; readonly name: string }
  | { readonly code: 'zip-name-repeated'; readonly name: string };

// Parts are what every computer can name; a path is never absolute and has no empty part.
const safePart = /^[A-Za-z0-9._~-]+$/;
const anyPart = /^[^\p{C}\p{Zl}\p{Zp}<>:"|?*\\]{1,255}$/u;
// A zip needs a time, and the same files should give the same bytes.
const mtime = new Date(1980, 0, 1);

/** Puts files into a zip, in the order given. What is gzipped already is stored as it is. */
export function writeZip(files: Files): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, bytes]) => {
    if (!isSafe(path, {})) throw new Error(`a path that no zip of ours may hold: ${path}`);
    return [path, [bytes, { level: path.endsWith('.gz') ? 0 : 6, mtime }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/**
 * Takes a zip apart. Refuses names that leave the folder or that no computer takes, a name that stands
 * twice, too many files, more bytes than `limits` allow, and a file that is not as long as the zip
 * says: no more than that is ever inflated. Entries of folders are passed over.
 */
export function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ZipLimits,
): Result<Files, ZipRefusal> {
  const entries = new Map<string, ZipEntry>();
  let left = limits.bytes;
  try {
    // A zip may declare millions of entries: the first that is refused ends the reading.
    for (const entry of zipEntries(bytes)) {
      left -= entry.size;
      const refusal = refusalOf(entry, { entries, left, limits });
      if (refusal) return refuse(refusal);
      if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
    }
    return accept(new Map([...entries].map(([name, entry]) => [name, inflateEntry(entry)])));
  } catch {
    return refuse({ code: 'zip-damaged' });
  }
}

type SoFar = {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly left: number;
  readonly limits: ZipLimits;
};

function refusalOf(
  { name, size }: ZipEntry,
  { entries, left, limits }: SoFar,
): ZipRefusal | undefined {
  if (!isSafe(name, limits)) return { code: 'zip-name-unsafe', name };
  if (entries.has(name)) return { code: 'zip-name-repeated', name };
  if (entries.size >= limits.files) return { code: 'zip-too-many-files', maxFiles: limits.files };
  if (size > limits.fileBytes) {
    return { code: 'zip-too-large', maxBytes: limits.fileBytes };
  }
  return left < 0 ? { code: 'zip-too-large', maxBytes: limits.bytes } : undefined;
}

/** A name that ends in `/` is a folder's. */
function isSafe(name: string, { anyFolder }: Pick<ZipLimits, 'anyFolder'>): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  const folders = name.endsWith('/') ? parts.length : parts.length - 1;
  const isGood = (part: string, at: number) =>
    (anyFolder && at < folders ? anyPart : safePart).test(part);
  return parts.every((part, at) => isGood(part, at) && !/^\.*$/.test(part) && part !== '__proto__');
}
