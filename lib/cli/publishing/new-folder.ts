import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Asked } from '../command.ts';
import { codeOf, makeFolder, type WriteRefusal, writeFiles } from '../folder-files.ts';
import { type HeldRefusal, lockName, whileHeld } from './hold-folder.ts';

/** Why a folder cannot be filled as a new one. */
export type NewFolderRefusal = {
  readonly code: 'folder-in-use' | 'folder-is-file' | 'folder-not-readable';
  readonly folder: string;
};

/** Checks that a folder that somebody named is not there, or is there and empty. */
export async function checkNewFolder(
  asked: Asked,
  folder: string,
): Promise<Result<undefined, NewFolderRefusal>> {
  try {
    const names = await readdir(path.resolve(asked.folder, folder));
    // A run that was stopped before it wrote anything leaves its lock, and the next takes it over.
    const isFree = names.every((name) => name.startsWith(lockName));
    return isFree ? accept(undefined) : refuse({ code: 'folder-in-use', folder });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return accept(undefined);
    if (code === 'ENOTDIR') return refuse({ code: 'folder-is-file', folder });
    if (code !== '') return refuse({ code: 'folder-not-readable', folder });
    throw cause;
  }
}

/** Fills a new folder, unless somebody else does or did since it was found to be free. */
export async function fillNewFolder(
  asked: Asked,
  folder: string,
  files: Parameters<typeof writeFiles>[1],
): Promise<Result<readonly string[], NewFolderRefusal | HeldRefusal | WriteRefusal>> {
  const place = path.resolve(asked.folder, folder);
  try {
    await makeFolder(place);
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    return refuse({ code: 'file-not-writable', file: folder });
  }
  return whileHeld(
    place,
    async (): Promise<Result<readonly string[], NewFolderRefusal | WriteRefusal>> => {
      const free = await checkNewFolder(asked, folder);
      return free.ok ? writeFiles(place, files) : free;
    },
  );
}
