import { joinBytes } from '#lib/base/bytes.ts';
import { pause } from '#lib/base/pause.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { deflate } from './deflate/deflate.ts';

/** Why a gzipped file could not be used. `maxBytes` is the signed size. */
export type InflateRefusal =
  | { readonly code: 'pack-damaged' }
  | { readonly code: 'pack-too-large'; readonly maxBytes: number };

/** Bytes as one gzip member. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const [headBytes, tailBytes] = [10, 8];
/** Above this it takes longer than a person waits, and there is little left to gain. */
const mostDense = 131_072;

/**
 * Bytes as one gzip member that is as small as we can make it, for what is packed once and fetched
 * many times. What cannot be made smaller, or would not come out again as it went in, is packed as
 * the platform does.
 */
export async function gzipDensely(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await gzip(bytes);
  if (bytes.length > mostDense) return plain;
  // The head, the check sum and the length are the same whoever deflates.
  const [head, tail] = [plain.subarray(0, headBytes), plain.subarray(-tailBytes)];
  const dense = joinBytes([head, await deflate(bytes, pause), tail]);
  if (dense.length >= plain.length) return plain;
  // Whoever inflates checks the sum: these are the same bytes, or none.
  return (await gunzip(dense, bytes.length)).ok ? dense : plain;
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
