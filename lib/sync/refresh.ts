import { type Result, refuse } from '#lib/base/result.ts';
import type { KeptMetadata } from '#lib/store/source-records.ts';
import { effectiveNow, type Issued, readIssued, stillStated } from '#lib/trust/effective-now.ts';
import { createClient, type TrustedMetadata, type TufClient } from '#lib/tuf/client.ts';
import type { FetchMetadata } from '#lib/tuf/fetch-metadata.ts';
import type { Floors } from '#lib/tuf/floors.ts';
import { fieldOf, type RootSigned } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import type { TufRefusal } from '#lib/tuf/refusal.ts';
import type { MetadataAhead } from './metadata-ahead.ts';
import type { SyncParts } from './parts.ts';
import { copyTrusted, type TrustedCopy } from './trusted-copy.ts';

/** What a refresh starts from. What was fetched already is not asked for twice. */
export type RefreshParts = {
  readonly metadata: KeptMetadata;
  readonly floors: Floors;
  readonly issued: Issued | undefined;
  readonly ahead: MetadataAhead;
};

/** A source's metadata, refreshed; `trusted` holds what is to be kept, whatever became of it. */
export type Refreshed = {
  readonly client: TufClient;
  /** The floors that are to be kept, raised to what was verified by then. */
  readonly floors: () => Floors;
  readonly trusted: TrustedCopy;
  readonly startTime: number;
  readonly issued: Issued | undefined;
  readonly metadata: Result<TrustedMetadata, TufRefusal>;
};

/**
 * Refreshes a source's metadata in the order of the specification, at the effective time. Where
 * the root that is found takes the word about that time back, it is run once more without it.
 */
export async function refreshSource(parts: SyncParts, start: RefreshParts): Promise<Refreshed> {
  const issued = stillStated(start.issued, timestampKeys(start.metadata));
  const first = await refreshAt(parts, { ...start, issued });
  const stated = stillStated(issued, timestampKeys(first.trusted.kept));
  if (issued === stated) return first;
  return refreshAt(parts, { ...start, metadata: first.trusted.kept, issued: stated });
}

/** Refreshes over a throw-away copy with expiry put aside: for withdrawals, which can only hide. */
export async function refreshExpired(start: RefreshParts): Promise<Refreshed> {
  return runClient(start, 0);
}

function refreshAt(parts: SyncParts, start: RefreshParts): Promise<Refreshed> {
  return runClient(start, effectiveNow(parts.now(), start.issued));
}

async function runClient(start: RefreshParts, startTime: number): Promise<Refreshed> {
  const trusted = copyTrusted(start.metadata);
  const fetchMetadata = metadataFrom(start.ahead);
  const client = createClient({ fetchMetadata, trusted, startTime, floors: start.floors });
  const metadata = await client.refresh();
  const issued = metadata.ok ? newerWord(metadata.value, start.issued) : start.issued;
  return { client, floors: client.floors, trusted, startTime, issued, metadata };
}

function metadataFrom({ take }: MetadataAhead): FetchMetadata {
  return async (path, maxBytes) => {
    const fetched = await take(path, maxBytes);
    if (fetched.ok || fetched.refusal.code !== 'stopped') return fetched as never;
    return refuse({ code: 'timed-out' });
  };
}

/** The newer of what was stated before and what this timestamp states. */
function newerWord({ timestamp }: TrustedMetadata, before: Issued | undefined): Issued | undefined {
  const at = readIssued(fieldOf(timestamp.signed, 'x-foreword-issued'));
  if (at === undefined || (before && before.at >= at)) return before;
  return { at, expires: timestamp.expires, keyids: timestamp.signedBy };
}

function timestampKeys(metadata: KeptMetadata): readonly string[] {
  const bytes = metadata.get('root');
  const root = bytes && parseMetadata('root', bytes);
  return root?.ok ? (root.value.signed as RootSigned).roles.timestamp.keyids : [];
}
