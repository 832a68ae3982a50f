import { sha256 } from '#lib/base/bytes.ts';
import type { NetworkRefusal } from '#lib/base/network-refusal.ts';
import { accept, refuse } from '#lib/base/result.ts';
import type { Database } from '#lib/store/layout.ts';
import type { FetchFile } from '#lib/sync/network.ts';
import type { SyncParts } from '#lib/sync/parts.ts';
import type { Source } from '#lib/trust/source.ts';
import type { TestPublisher } from './a-publisher.ts';
import { fixedClock } from './fixed-clock.ts';
import { memoryKeyValue } from './memory-key-value.ts';

/** Where a test's publisher keeps its files. */
export const hostAddress = 'https://cards.example/';

/** A static host over a publisher's files. `asked` is every path that was asked for, in order. */
export type TestHost = {
  readonly fetchFile: FetchFile;
  readonly asked: string[];
  /** Paths that fail, each with why; a path that is not here is served. */
  readonly failing: Map<string, NetworkRefusal>;
};

/** Serves files by path, whole and at once. */
export function aHost(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): TestHost {
  const asked: string[] = [];
  const failing = new Map<string, NetworkRefusal>();
  return {
    asked,
    failing,
    fetchFile: async (address, { maxBytes, signal }) => {
      const path = address.slice(hostAddress.length);
      asked.push(path);
      const failure = signal?.aborted ? ({ code: 'stopped' } as const) : failing.get(path);
      if (failure) return refuse(failure);
      const bytes = files.get(path);
      if (!bytes) return refuse({ code: 'missing' });
      return bytes.length > maxBytes ? refuse({ code: 'too-long', maxBytes }) : accept(bytes);
    },
  };
}

/** A regional source of a publisher, as a policy would name it; `rest` is laid over it. */
export async function aSource(
  { root }: Pick<TestPublisher, 'root'>,
  rest: Partial<Source> = {},
): Promise<Source> {
  return {
    id: 'region',
    layer: 'regional',
    title: 'The region',
    metadata: `${hostAddress}metadata/`,
    targets: `${hostAddress}targets/`,
    root: { version: 1, sha256: await sha256(root) },
    require: {},
    mustInclude: [],
    pollMinutes: 1_440,
    maxCards: 20_000,
    ...rest,
  };
}

/** What a sync works with over a database and a host, a few minutes after publishing; `clock` moves. */
export function syncParts(db: Database, { fetchFile }: Pick<TestHost, 'fetchFile'>) {
  const clock = fixedClock(Date.parse('2026-11-22T12:10:00Z'));
  const local = memoryKeyValue();
  const parts: SyncParts = {
    ...{ db, local, fetchFile, now: clock.clock, chance: () => 1, version: '0.1.0' },
    pause: async () => undefined,
    exclusively: (work) => work(),
  };
  return { parts, clock, local };
}
