import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { readWithdrawals } from '#lib/trust/read-withdrawals.ts';
import { withdrawnPath } from '#lib/trust/write-withdrawals.ts';
import type { OpenFiles } from './publisher-files.ts';

/** What a repository has withdrawn so far. */
export async function withdrawnIn({ repository }: OpenFiles): Promise<readonly WithdrawnItem[]> {
  const bytes = await repository.readTarget('withdrawals', withdrawnPath);
  const list = bytes && readWithdrawals(bytes);
  return list?.ok ? list.value : [];
}
