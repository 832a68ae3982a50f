import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadFile } from '#lib/tuf/open-repository.ts';

/** A host on this computer alone. `address` ends in `/`. */
export type StaticHost = { readonly address: string; readonly close: () => Promise<void> };

/** One request as a host answered it; `bytes` is the length of the body that was sent. */
export type Answered = { readonly path: string; readonly status: number; readonly bytes: number };

/** How a host serves: from which port (0 is any that is free), and who hears of each request. */
export type HostTerms = {
  readonly port?: number;
  readonly heard?: (answered: Answered) => void;
};

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  gz: 'application/gzip',
  foreword: 'application/zip',
};

/**
 * Serves files as a static host must: readable by any page (CORS), on what is there and on what is
 * not, each with an ETag, so that what did not change is not sent again. Loopback only.
 */
export async function serveFiles(
  read: ReadFile,
  { port = 0, heard }: HostTerms = {},
): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '');
    const answer = (status: number, body?: Uint8Array, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*', ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
      heard?.({ path, status, bytes: body?.length ?? 0 });
    };
    read(path).then(
      async (bytes) => {
        if (!bytes) return answer(404);
        const etag = `"${await tagOf(bytes)}"`;
        if (request.headers['if-none-match'] === etag)
          return answer(304, undefined, { ETag: etag });
        answer(200, bytes, { ETag: etag, ...headersOf(path) });
      },
      () => answer(500),
    );
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/`, close: () => close(server) };
}

/** Everything but the timestamp and the hint has its version or its hash in its name. */
function headersOf(path: string): Record<string, string> {
  const fixed = path === 'metadata/timestamp.json' || path === 'foreword.json';
  return {
    'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'Cache-Control': fixed ? 'no-cache' : 'public, max-age=31536000, immutable',
  };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
  } catch {
    return '';
  }
}

async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Buffer.from(digest).toString('base64url').slice(0, 22);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
