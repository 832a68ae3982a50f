import { createReadStream } from 'node:fs';
import { textOf } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { codeOf } from './folder-files.ts';

/** Why the text of a file could not be had. */
export type TextRefusal =
  | { readonly code: 'file-not-found' | 'file-not-readable' | 'file-not-utf8' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number };

/** More than any text that people write, and less than what a program can hold as one. */
const maxBytes = 64 * 1_048_576;

/**
 * Reads a file of text. Refuses one that is too large, and one in another encoding than UTF-8, whose
 * letters would be lost.
 */
export async function readUtf8(file: string): Promise<Result<string, TextRefusal>> {
  try {
    const chunks: Buffer[] = [];
    // Counted as it comes, since a pipe does not say its size beforehand. One byte more tells.
    for await (const chunk of createReadStream(file, { end: maxBytes })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.length > maxBytes ? refuse({ code: 'file-too-large', maxBytes }) : decoded(bytes);
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
