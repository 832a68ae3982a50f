import path from 'node:path';
import { type Result, refuse } from '#lib/base/result.ts';
import { readUtf8, type TextRefusal } from './read-text.ts';

/** A file that could not be read, as it was named. */
export type FileRefusal = TextRefusal & { readonly file: string };

/** Reads a text file that somebody named. Refuses one that is not there or may not be read. */
export async function readNamedFile(
  folder: string,
  file: string,
): Promise<Result<string, FileRefusal>> {
  const text = await readUtf8(path.resolve(folder, file));
  return text.ok ? text : refuse({ ...text.refusal, file });
}
