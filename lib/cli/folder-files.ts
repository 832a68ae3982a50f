import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { ReadFile } from '#lib/tuf/open-repository.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** That a file stands in the way, or a folder cannot be written to. */
export type WriteRefusal = {
  readonly code: 'file-in-the-way' | 'file-not-writable';
  readonly file: string;
};

/** How files are written: those named here may be written over. */
export type WritingTerms = { readonly over?: readonly string[] };

/** Reads files of a folder by their path in it; nothing where one is not there. */
export function readerOf(folder: string): ReadFile {
  return async (name) => {
    const file = path.join(folder, ...name.split('/').map(safePart));
    try {
      return new Uint8Array(await readFile(file));
    } catch (cause) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(cause))) return undefined;
      throw cause;
    }
  };
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
    if (there && Buffer.compare(there, bytes) === 0) continue;
    if (there && !over.includes(name)) return refuse({ code: 'file-in-the-way', file: name });
    fresh.push([name, bytes]);
  }
  for (const [name, bytes] of fresh) {
    const written = await writeWhole(path.join(folder, ...name.split('/').map(safePart)), bytes);
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
  try {
    await mkdir(path.dirname(file), { recursive: true });
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
  }
}

/** The code of a platform's error, such as `ENOENT`. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Names in metadata come from outside: none may climb out of the folder. */
function safePart(part: string): string {
  return part === '..' || part.includes('\\') ? '%' : part;
}
