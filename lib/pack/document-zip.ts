import { zipSync } from 'fflate';
import { utf8 } from '#lib/base/bytes.ts';
import { inflateEntry, zipEntries } from './zip-entries.ts';

// A zip needs a time, and the same parts should give the same bytes.
const mtime = new Date(1980, 0, 1);
const mostInflated = 64 * 1_048_576;

/** Puts the parts of an office document, texts by path, into its zip in the order given. */
export function writeDocument(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...parts].map(([path, text]) => [path, utf8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}

/**
 * The same document with every part stored as it is. Throws where the bytes are no zip, and where they
 * inflate to more than they say, or than a library of cards ever takes.
 */
export function inflateDocument(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let left = mostInflated;
  const entries = [...zipEntries(bytes)].map((entry) => {
    left -= entry.size;
    if (left < 0) throw new Error('the document inflates to too much');
    return [entry.name, inflateEntry(entry)] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 0, mtime });
}
