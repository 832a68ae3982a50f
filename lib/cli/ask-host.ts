import { get as getPlain } from 'node:http';
import { get as getSafe } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AskHost, HostAnswer } from '#lib/trust/host-report.ts';

const maxBytes = 4 * 1024 * 1024;

/**
 * Asks as a reader's browser asks: a simple GET that names a foreign origin, redirects not followed,
 * and no answer waited for longer than `maxMs`.
 */
export function askHostWithin(maxMs: number): AskHost {
  return (address) => ask(address, maxMs);
}

function ask(address: string, maxMs: number): Promise<HostAnswer> {
  return new Promise<HostAnswer>((resolve) => {
    const get = new URL(address).protocol === 'https:' ? getSafe : getPlain;
    const headers = { Origin: 'chrome-extension://foreword', 'Accept-Encoding': 'gzip, br' };
    const asking = get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > maxBytes) asking.destroy();
        else chunks.push(chunk);
      });
      response.on('end', () => {
        const found = Object.entries(response.headers).map(
          ([name, value]) => [name, String(value)] as const,
        );
        const bytes = decoded(Buffer.concat(chunks), response.headers['content-encoding']);
        resolve({ status: response.statusCode ?? 0, headers: new Map(found), bytes });
      });
      response.on('close', () => resolve('unreachable'));
    });
    // Not the socket's own timer, which a dripping host would put off for ever.
    const timer = setTimeout(() => asking.destroy(), maxMs);
    asking.on('error', () => resolve('unreachable'));
    asking.on('close', () => clearTimeout(timer));
  });
}

/** What a browser hands to a page: hosts may pack what they send, and the header says so. */
function decoded(body: Buffer, encoding = 'identity'): Uint8Array<ArrayBuffer> {
  const options = { maxOutputLength: maxBytes };
  try {
    if (encoding === 'gzip') return new Uint8Array(gunzipSync(body, options));
    if (encoding === 'br') return new Uint8Array(brotliDecompressSync(body, options));
  } catch {
    // Packed by name only: what is there is then what was published, or it is not.
  }
  return new Uint8Array(body);
}
