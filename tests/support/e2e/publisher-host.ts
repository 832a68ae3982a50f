import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Worker } from '@playwright/test';
import { textOf } from '#lib/base/bytes.ts';
import { databaseName } from '#lib/store/database.ts';
import { ownSourceOf } from '#lib/sync/own-sources.ts';
import type { OwnSource } from '#lib/trust/source.ts';
import type { SourceState } from '#lib/trust/source-state.ts';
import type { TestPublisher } from '../a-publisher.ts';

/** The extension's worker, or a page of it. */
export type OwnContext = Pick<Worker, 'evaluate'>;

/** A static host on loopback. `asked` are the paths that were asked for, in order. */
export type PublisherHost = {
  readonly address: string;
  readonly asked: string[];
  /** The headers of each of those requests. */
  readonly headers: IncomingHttpHeaders[];
  /** Paths that are answered otherwise than with their file. */
  readonly instead: Map<string, (response: ServerResponse) => void>;
  close(): Promise<void>;
};

/** Serves files by path to whoever asks, as a static host with CORS does. */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<PublisherHost> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const instead: PublisherHost['instead'] = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    asked.push(path);
    headers.push(request.headers);
    response.setHeader('access-control-allow-origin', '*');
    const other = instead.get(path);
    const bytes = files.get(path);
    if (other) other(response);
    else if (bytes) response.end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    headers,
    instead,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A publisher on a host as a person would have added it, after they compared its root. */
export function ownSource(
  { root }: Pick<TestPublisher, 'root'>,
  { address }: Pick<PublisherHost, 'address'>,
): Promise<OwnSource> {
  const found = {
    ...({
      layer: 'regional',
      title: 'The region',
      rootFile: textOf(root),
      rootVersion: 1,
    } as const),
    ...{ metadata: `${address}metadata/`, targets: `${address}targets/` },
  };
  return ownSourceOf(found, Date.now());
}

/** Puts sources among people's own, in both places, as the settings page does. */
export async function keepSources(worker: Worker, sources: readonly OwnSource[]): Promise<void> {
  const saved = { saved: Date.now(), value: sources };
  await worker.evaluate(async (kept) => {
    const { storage } = (
      globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
    ).chrome;
    await storage.local.set({ 'kept.sources': kept });
  }, saved);
  await worker.evaluate(
    ([name, kept]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction('kept', 'readwrite');
          tx.objectStore('kept').put(kept, 'sources');
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [databaseName, saved] as const,
  );
}

/** Lets a day and more pass since the last check of every source, as its record has it. */
export async function makeOverdue(worker: OwnContext): Promise<void> {
  await worker.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tx = db.transaction('sources', 'readwrite');
          const rows = tx.objectStore('sources').getAll();
          rows.onsuccess = () => {
            for (const row of rows.result) {
              const lastTried = row.lastTried - 30 * 3_600_000;
              tx.objectStore('sources').put({ ...row, lastTried, failures: 0 });
            }
          };
          tx.oncomplete = () => resolve(db.close());
          tx.onabort = () => reject(tx.error);
        };
      }),
    databaseName,
  );
}

/** How every source stands, as its record says. */
export async function readStates(worker: OwnContext): Promise<readonly SourceState[]> {
  return worker.evaluate(
    (name) =>
      new Promise<readonly SourceState[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const rows = db.transaction('sources').objectStore('sources').getAll();
          rows.onsuccess = () => {
            db.close();
            resolve(rows.result.map(({ state }) => state));
          };
          rows.onerror = () => reject(rows.error);
        };
      }),
    databaseName,
  );
}
