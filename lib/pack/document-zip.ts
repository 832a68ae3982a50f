import { unzipSync, zipSync } from 'fflate';
import { utf8 } from '#lib/base/bytes.ts';

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
 * say that they inflate to more than a library of cards ever takes.
 */
export function inflateDocument(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let inflated = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }): boolean => {
    inflated += originalSize;
    if (inflated > mostInflated) throw new Error('the document inflates to too much');
    return true;
  };
  return zipSync(unzipSync(bytes, { filter }), { level: 0, mtime });
}
