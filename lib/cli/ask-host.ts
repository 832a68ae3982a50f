import { get as getPlain } from 'node:http';
import { get as getSafe } from 'node:https';
import type { AskHost, HostAnswer } from '#lib/trust/host-report.ts';

const maxBytes = 4 * 1024 * 1024;
const maxMs = 30_000;

/** Asks as a reader's browser asks: a simple GET that names a foreign origin, redirects not followed. */
export const askHost: AskHost = (address) =>
  new Promise<HostAnswer>((resolve) => {
    const get = new URL(address).protocol === 'https:' ? getSafe : getPlain;
    const headers = { Origin: 'chrome-extension://foreword', 'Accept-Encoding': 'gzip, br' };
    const asking = get(address, { headers, timeout: maxMs }, (response) => {
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
        resolve({
          status: response.statusCode ?? 0,
          headers: new Map(found),
          bytes: new Uint8Array(Buffer.concat(chunks)),
        });
      });
      response.on('close', () => resolve('unreachable'));
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => resolve('unreachable'));
  });
