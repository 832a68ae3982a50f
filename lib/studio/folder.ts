import { isSameBytes } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Files } from '#lib/pack/zip.ts';

/** A folder that the person chose, as the browser hands it out. */
export type Folder = FileSystemDirectoryHandle;

/** Why a folder was not read or written. `file` is the one that it ended at. */
export type FolderRefusal = {
  readonly code: 'folder-file-in-the-way' | 'folder-not-writable' | 'folder-too-large';
  readonly file: string;
};

const mostFiles = 20_000;
const mostBytes = 256 * 1024 * 1024;
// These two are written over; every other file of a repository stays as it was once put there.
const writtenOver = ['metadata/timestamp.json', 'foreword.json'];

/** Reads every file of a folder, by path; nothing of more than a repository may hold. */
export async function readFolder(folder: Folder): Promise<Result<Files, FolderRefusal>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = mostBytes;
  const walk = async (place: Folder, under: string): Promise<string | undefined> => {
    for await (const [name, entry] of place.entries()) {
      const path = under + name;
      if (entry.kind === 'directory') {
        const beyond = await walk(entry as Folder, `${path}/`);
        if (beyond) return beyond;
        continue;
      }
      const file = await (entry as FileSystemFileHandle).getFile();
      left -= file.size;
      if (left < 0 || files.size >= mostFiles) return path;
      files.set(path, new Uint8Array(await file.arrayBuffer()));
    }
    return undefined;
  };
  const beyond = await walk(folder, '');
  return beyond ? refuse({ code: 'folder-too-large', file: beyond }) : accept(files);
}

/**
 * Writes files into a folder in their order, the timestamp last. A file that is there with other
 * words in it is never written over, but for the timestamp and the hint.
 */
export async function writeFolder(
  folder: Folder,
  files: Files,
): Promise<Result<number, FolderRefusal>> {
  let written = 0;
  for (const [path, bytes] of files) {
    const there = writtenOver.includes(path) ? undefined : await readOne(folder, path);
    if (there instanceof Uint8Array) {
      if (isSameBytes(there, bytes)) continue;
      return refuse({ code: 'folder-file-in-the-way', file: path });
    }
    // What is there and cannot be read may be another's: it is not written over.
    if (there === 'unreadable' || !(await writeOne(folder, path, bytes))) {
      return refuse({ code: 'folder-not-writable', file: path });
    }
    written += 1;
  }
  return accept(written);
}

async function readOne(
  folder: Folder,
  path: string,
): Promise<Uint8Array | 'unreadable' | undefined> {
  try {
    const place = await placeOf(folder, path, false);
    const file = await (await place.folder.getFileHandle(place.name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const isMissing = cause instanceof DOMException && cause.name === 'NotFoundError';
    return isMissing ? undefined : 'unreadable';
  }
}

async function writeOne(
  folder: Folder,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const place = await placeOf(folder, path, true);
    const file = await place.folder.getFileHandle(place.name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
    return true;
  } catch {
    return false;
  }
}

async function placeOf(folder: Folder, path: string, create: boolean) {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let place = folder;
  for (const part of parts) place = await place.getDirectoryHandle(part, { create });
  return { folder: place, name };
}
