import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isSameBytes } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';
import { removeIfStopped } from './remove-if-stopped.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** That a file stands in the way, or a folder cannot be written to. */
export type WriteRefusal = {
  readonly code: 'file-in-the-way' | 'file-not-writable';
  readonly file: string;
};

/** How files are written: those named here may be written over. */
export type WritingTerms = { readonly over?: readonly string[] };

/**
 * Reads files of a folder by their path in it; nothing where one is not there, or may not be read:
 * then `closed` hears of it.
 */
export function readerOf(folder: string, closed?: (name: string) => void): ReadFile {
  return async (name) => {
    try {
      return new Uint8Array(await readFile(placeOf(folder, name)));
    } catch (cause) {
      const code = codeOf(cause);
      if (notOpen.includes(code)) closed?.(name);
      else if (!absent.includes(code)) throw cause;
      return undefined;
    }
  };
}

const absent = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];
/** What the system says of a file that is closed to whoever runs a command. */
export const notOpen: readonly string[] = ['EACCES', 'EPERM', 'ELOOP'];

/** Reads a folder's files as `readerOf` does; `closed` is the first that may not be read. */
export function watchedReaderOf(folder: string) {
  let first: string | undefined;
  const read = readerOf(folder, (name) => {
    first ??= name;
  });
  return { read, closed: () => first };
}

/** Whether anything stands at a place: a file, a folder, or what may not be read. */
export async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes files into a folder in the order given, each in one move, so that whoever stops it leaves
 * only whole files. A file that is there with the same bytes is left; with others it is refused
 * before anything is written, unless it may be written over.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Bytes>,
  { over = [] }: WritingTerms = {},
): Promise<Result<readonly string[], WriteRefusal>> {
  const read = readerOf(folder);
  const fresh: [string, Bytes][] = [];
  for (const [name, bytes] of files) {
    const there = await read(name);
    if (there && isSameBytes(there, bytes)) continue;
    if (!over.includes(name) && (await isThere(placeOf(folder, name)))) {
      return refuse({ code: 'file-in-the-way', file: name });
    }
    fresh.push([name, bytes]);
  }
  for (const [name, bytes] of fresh) {
    const written = await writeWhole(placeOf(folder, name), bytes);
    if (!written.ok) return refuse({ ...written.refusal, file: name });
  }
  return accept(fresh.map(([name]) => name));
}

/** Writes one file whole: beside its place first, then moved there in one step. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  mode = 0o644,
): Promise<Result<undefined, WriteRefusal>> {
  const beside = `${file}.${randomUUID()}.part`;
  const written = removeIfStopped(beside);
  try {
    await makeFolder(path.dirname(file));
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return accept(undefined);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (codeOf(cause) !== '') return refuse({ code: 'file-not-writable', file });
    throw cause;
  } finally {
    written();
  }
}

/** Makes a folder and those above it. Node's own way never ends where a folder takes none, as /proc. */
export async function makeFolder(folder: string, above = path.dirname(folder)): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' && above !== folder) {
      await makeFolder(above);
      await mkdir(folder).catch(unlessThere);
    } else unlessThere(cause);
  }
}

function unlessThere(cause: unknown): void {
  // A system may say EPERM or EROFS of one that is there: writing into it then tells.
  if (!['EEXIST', 'EISDIR', 'EPERM', 'EROFS', 'EACCES'].includes(codeOf(cause))) throw cause;
}

/** The code of a platform's error, such as `ENOENT`. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function placeOf(folder: string, name: string): string {
  return path.join(folder, ...name.split('/').map(safePart));
}

/** Names in metadata come from outside: none may climb out of the folder. */
function safePart(part: string): string {
  return part === '..' || part.includes('\\') ? '%' : part;
}
