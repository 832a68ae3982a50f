import { joinBytes } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/** Why a gzipped file could not be used. `maxBytes` is the signed size. */
export type InflateRefusal =
  | { readonly code: 'pack-damaged' }
  | { readonly code: 'pack-too-large'; readonly maxBytes: number };

/** Bytes as one gzip member. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Inflates one gzip member, stopping as soon as `maxBytes` is passed: a bomb costs nothing. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, InflateRefusal>> {
  const { writable, readable } = new DecompressionStream('gzip');
  // What goes wrong with the writing is told to whoever reads.
  feed(writable.getWriter(), bytes).catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return accept(joinBytes(chunks));
      length += value.length;
      if (length > maxBytes) return refuse({ code: 'pack-too-large', maxBytes });
      chunks.push(value);
    }
  } catch {
    // The platform throws a TypeError on damage, trailing bytes and a truncated member alike.
    return refuse({ code: 'pack-damaged' });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

// So much at a time: what one slice inflates to lies in memory before anybody can stop.
const sliceBytes = 16_384;

/** Writes bytes by and by. (By way of a Blob it takes some three times as long.) */
async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + sliceBytes));
  }
  await writer.close();
}
