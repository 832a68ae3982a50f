import { readFile } from 'node:fs/promises';
import { textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { codeOf } from './folder-files.ts';

/** Why the text of a file could not be had. */
export type TextRefusal = {
  readonly code: 'file-not-found' | 'file-not-readable' | 'file-not-utf8';
};

/** Reads a file of text. Refuses one in another encoding than UTF-8, whose letters would be lost. */
export async function readText(file: string): Promise<Result<string, TextRefusal>> {
  try {
    return decoded(new Uint8Array(await readFile(file)));
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    const code = codeOf(cause) === 'ENOENT' ? 'file-not-found' : 'file-not-readable';
    return refuse({ code });
  }
}

function decoded(bytes: Uint8Array): Result<string, TextRefusal> {
  try {
    return accept(textOf(bytes));
  } catch {
    return refuse({ code: 'file-not-utf8' });
  }
}
