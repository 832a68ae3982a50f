import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/** A file that could not be read, as it was named. */
export type FileRefusal = {
  readonly code: 'file-not-found' | 'file-not-readable';
  readonly file: string;
};

/** Reads a text file that somebody named. Refuses one that is not there or may not be read. */
export async function readNamedFile(
  folder: string,
  file: string,
): Promise<Result<string, FileRefusal>> {
  try {
    return accept(await readFile(path.resolve(folder, file), 'utf8'));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return refuse({ code: 'file-not-found', file });
    if (typeof code === 'string') return refuse({ code: 'file-not-readable', file });
    throw cause;
  }
}
