import { textOf } from '#lib/base/bytes.ts';
import { accept } from '#lib/base/result.ts';
import type { KeptMetadata } from '#lib/store/source-records.ts';
import type { Source } from '#lib/trust/source.ts';
import { own } from '#lib/tuf/json.ts';
import { tufLimits } from '#lib/tuf/limits.ts';
import type { Fetched } from './network.ts';
import type { SyncParts } from './parts.ts';

/**
 * Metadata that are asked for before the client comes to them: each file names the next, and
 * waiting for every answer before the next question is most of what a check takes. What came is
 * believed by nobody: the client takes each file when its turn comes, and verifies it then.
 */
export type MetadataAhead = {
  /** What was asked for ahead under a path; otherwise it is asked for now. */
  readonly take: (path: string, maxBytes: number) => Promise<Fetched>;
  /** Ends once all was asked for that is named. */
  readonly asked: Promise<void>;
  /** Stops what nobody waits for any more. */
  readonly end: () => Promise<void>;
};

/** What is known as a check begins: the timestamp that came, and what is kept of the source. */
export type KnownMetadata = {
  readonly timestamp: Uint8Array<ArrayBuffer>;
  readonly kept: KeptMetadata;
};

const named = ['targets', 'withdrawals', 'guidance'] as const;

/**
 * Asks for the next root and for the snapshot that a timestamp names, and as the snapshot comes,
 * for the roles that it names anew. What is kept in the version named is not asked for.
 */
export function askAhead(
  { fetchFile, signal }: SyncParts,
  { metadata, root }: Source,
  { timestamp, kept }: KnownMetadata,
): MetadataAhead {
  const stop = new AbortController();
  const ends = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const asked = new Map<string, Promise<Fetched>>([
    ['timestamp.json', Promise.resolve(accept(timestamp))],
  ]);
  const ask = (path: string, maxBytes: number): Promise<Fetched> => {
    const answer = fetchFile(`${metadata}${path}`, { maxBytes, signal: ends });
    asked.set(path, answer);
    return answer;
  };
  const askRoles = (fetched: Fetched): void => {
    const [before, now] = [metaOf(kept.get('snapshot')), metaOf(fetched.ok && fetched.value)];
    for (const role of named) {
      const version = versionIn(now, role);
      const known = kept.has(role) && version === versionIn(before, role);
      if (version !== undefined && !known) ask(`${version}.${role}.json`, tufLimits.targets);
    }
  };
  ask(`${(versionOf(kept.get('root')) ?? root.version) + 1}.root.json`, tufLimits.root);
  const version = versionIn(metaOf(timestamp), 'snapshot');
  const known = version === versionOf(kept.get('snapshot'));
  const roles =
    version === undefined || known
      ? Promise.resolve()
      : ask(`${version}.snapshot.json`, tufLimits.snapshot).then(askRoles);
  return {
    asked: roles,
    take: async (path, maxBytes) => {
      // Only a root is named by no snapshot.
      if (!asked.has(path) && !path.endsWith('.root.json')) await roles;
      return asked.get(path) ?? ask(path, maxBytes);
    },
    async end() {
      stop.abort();
      await roles;
      await Promise.all(asked.values());
    },
  };
}

type Signed = { readonly version?: unknown; readonly meta?: unknown };

/** What stands in metadata that nobody verified; nothing where they cannot be read. */
function signedOf(bytes: Uint8Array | false | undefined): Signed {
  if (!bytes) return {};
  try {
    const { signed } = JSON.parse(textOf(bytes)) as { readonly signed?: Signed };
    return Object(signed);
  } catch {
    return {};
  }
}

function versionOf(bytes: Uint8Array | undefined): number | undefined {
  return asVersion(signedOf(bytes).version);
}

type Meta = { readonly [file: string]: unknown };

function metaOf(bytes: Uint8Array | false | undefined): Meta {
  return Object(signedOf(bytes).meta);
}

function versionIn(meta: Meta, role: string): number | undefined {
  const file: Signed = Object(own(meta, `${role}.json`));
  return asVersion(file.version);
}

function asVersion(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}
