import { sha256, utf8 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { OwnSource, Source } from '#lib/trust/source.ts';
import { tufLimits } from '#lib/tuf/limits.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/**
 * The root that a source is pinned to: the file that a person compared, or the one on the host
 * that has the hash which the policy states. Refuses any other.
 */
export async function pinnedRoot(
  { fetchFile, signal }: Pick<SyncParts, 'fetchFile' | 'signal'>,
  source: Source | OwnSource,
): Promise<Result<Uint8Array<ArrayBuffer>, SyncRefusal>> {
  const { version, sha256: pinned } = source.root;
  const bytes =
    'rootFile' in source
      ? accept(utf8(source.rootFile))
      : await fetchRoot(`${source.metadata}${version}.root.json`, { fetchFile, signal });
  if (!bytes.ok) return bytes;
  const found = await sha256(bytes.value);
  return found === pinned ? bytes : refuse({ code: 'root-not-as-pinned', version, found });
}

async function fetchRoot(
  address: string,
  {
    fetchFile,
    signal,
  }: Pick<SyncParts, 'fetchFile'> & { readonly signal: AbortSignal | undefined },
): Promise<Result<Uint8Array<ArrayBuffer>, SyncRefusal>> {
  const terms = { maxBytes: tufLimits.root, diagnose: true, ...(signal ? { signal } : {}) };
  const fetched = await fetchFile(address, terms);
  return fetched.ok ? fetched : refuse({ ...fetched.refusal, address });
}
