import { accept, refuse } from '#lib/base/result.ts';
import { type ClientParts, createClient, type TufClient } from '#lib/tuf/client.ts';
import type { FetchRefusal } from '#lib/tuf/fetch-metadata.ts';
import type { TrustedStore } from '#lib/tuf/run.ts';
import type { TestRepository } from './a-repository.ts';

/** A trusted store in memory, that a test can look into. */
export type TestStore = TrustedStore & { readonly kept: Map<string, Uint8Array<ArrayBuffer>> };

/** A trusted store that pins version 1 of a repository's root. */
export function aTrustedStore({ files }: TestRepository): TestStore {
  const root = files.get('1.root.json');
  if (!root) throw new Error('publish root first');
  const kept = new Map<string, Uint8Array<ArrayBuffer>>([['root', new Uint8Array(root)]]);
  return {
    kept,
    read: async (role) => kept.get(role),
    keep: async (role, bytes) => void kept.set(role, bytes),
    remove: async (role) => void kept.delete(role),
  };
}

/** A client, and the paths that it asked its host for, in order. */
export type TestClient = TufClient & { readonly asked: readonly string[] };

export type TestParts = Partial<ClientParts> & {
  readonly store?: TestStore;
  /** What the host answers instead of a file, by path. */
  readonly instead?: { readonly [path: string]: FetchRefusal };
};

/** A client of a repository at the start of 2026, whose host answers with its files or `missing`. */
export function aClient(repository: TestRepository, parts: TestParts = {}): TestClient {
  const { store = aTrustedStore(repository), instead = {}, ...rest } = parts;
  const asked: string[] = [];
  const client = createClient({
    startTime: Date.UTC(2026, 0, 1),
    trusted: store,
    fetchMetadata: async (path, maxBytes) => {
      asked.push(path);
      const refusal = instead[path];
      if (refusal) return refuse(refusal);
      const bytes = repository.files.get(path);
      if (!bytes) return refuse({ code: 'missing' });
      return bytes.length > maxBytes
        ? refuse({ code: 'too-long', maxBytes })
        : accept(new Uint8Array(bytes));
    },
    ...rest,
  });
  return { ...client, asked };
}
