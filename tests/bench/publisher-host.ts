import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '#lib/base/bytes.ts';
import type { Source } from '#lib/trust/source.ts';
import type { TestPublisher } from '../support/a-publisher.ts';

/** One answer of a host: `body` bytes of the file, `whole` with the headers. */
export type Logged = {
  readonly path: string;
  readonly status: number;
  readonly body: number;
  readonly whole: number;
};

/** A publisher's repository on a loopback host, and what was asked of it. */
export type BenchHost = {
  readonly source: Source;
  readonly address: string;
  /** What was asked for since the last time, in order. */
  readonly takeLog: () => readonly Logged[];
  readonly close: () => Promise<void>;
};

/**
 * Serves a repository to the extension as a static host does. Nothing may be kept on the way: each
 * round of a bench must fetch the same bytes.
 */
export async function hostPublisher({ files, root }: TestPublisher): Promise<BenchHost> {
  let log: Logged[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const bytes = files.get(path);
    const status = bytes ? 200 : 404;
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    response.writeHead(status, {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': path.endsWith('.gz') ? 'application/gzip' : 'application/json',
    });
    response.end(bytes);
    const whole = (socket?.bytesWritten ?? before) - before;
    log.push({ path, status, body: bytes?.length ?? 0, whole });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    source: await sourceAt(address, root),
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function sourceAt(address: string, root: Uint8Array<ArrayBuffer>): Promise<Source> {
  return {
    ...{ id: 'bench', layer: 'regional', title: 'Made cards' },
    ...{ metadata: `${address}metadata/`, targets: `${address}targets/` },
    root: { version: 1, sha256: await sha256(root) },
    ...{ require: {}, mustInclude: [], pollMinutes: 1_440, maxCards: 20_000 },
  };
}
