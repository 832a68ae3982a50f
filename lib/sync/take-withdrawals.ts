import { accept, type Result, refuse } from '#lib/base/result.ts';
import { withPlainReasons } from '#lib/guidance/plain-reason.ts';
import type { StoredWithdrawals } from '#lib/store/layout.ts';
import { maxWithdrawnBytes, readWithdrawals } from '#lib/trust/read-withdrawals.ts';
import type { Source } from '#lib/trust/source.ts';
import { withdrawnPath } from '#lib/trust/write-withdrawals.ts';
import type { TrustedMetadata, TufClient } from '#lib/tuf/client.ts';
import { targetFault, targetFile } from '#lib/tuf/target-file.ts';
import type { SyncParts } from './parts.ts';
import type { SyncRefusal } from './refusal.ts';

/** What is needed to look for a source's list of withdrawals. */
export type WithdrawalsAsked = {
  readonly source: Source;
  readonly client: TufClient;
  readonly metadata: TrustedMetadata;
  readonly kept: StoredWithdrawals | undefined;
};

/**
 * Takes a source's list of withdrawals, whatever becomes of its guidance. Undefined where there
 * is no list, or none other than the one kept.
 */
export async function takeWithdrawals(
  { fetchFile, signal }: SyncParts,
  { source, client, metadata, kept }: WithdrawalsAsked,
): Promise<Result<StoredWithdrawals | undefined, SyncRefusal>> {
  const found = await client.findTarget(withdrawnPath);
  if (!found.ok) return isNoList(found.refusal) ? accept(undefined) : found;
  const { target } = found.value;
  const sha256 = target.hashes['sha256'] ?? '';
  if (kept?.sha256 === sha256 && kept.layer === source.layer) return accept(undefined);
  const file = targetFile(metadata.root.signed, withdrawnPath, target);
  const address = source.targets + file;
  const maxBytes = Math.min(target.length, maxWithdrawnBytes);
  const fetched = await fetchFile(address, { maxBytes, ...(signal ? { signal } : {}) });
  if (!fetched.ok) return refuse({ ...fetched.refusal, address });
  const fault = await targetFault(fetched.value, target);
  if (fault) return refuse({ ...fault, file });
  const items = readWithdrawals(fetched.value);
  if (!items.ok) return items;
  const { version } = found.value.role.metadata.signed;
  const signed = { version, pin: source.root.sha256, sha256 };
  return accept({
    source: source.id,
    layer: source.layer,
    ...signed,
    items: withPlainReasons(items.value),
  });
}

function isNoList({ code }: { readonly code: string }): boolean {
  return code === 'target-not-found' || code === 'role-not-in-snapshot';
}
