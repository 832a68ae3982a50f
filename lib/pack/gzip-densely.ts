import { joinBytes } from '#lib/base/bytes.ts';
import { pause } from '#lib/base/pause.ts';
import { deflate } from './deflate/deflate.ts';
import { gunzip, gzip } from './gzip.ts';

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
