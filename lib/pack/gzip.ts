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
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return accept(join(chunks, length));
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

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
