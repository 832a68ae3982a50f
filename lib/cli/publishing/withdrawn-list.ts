import { type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { readWithdrawals, type WithdrawalsRefusal } from '#lib/trust/read-withdrawals.ts';
import { withdrawnPath, writeWithdrawals } from '#lib/trust/write-withdrawals.ts';
import { type CannotSign, signersFor } from '#lib/tuf/next-edition.ts';
import { expiresAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { nextVersion, type OpenPublisher } from './open-publisher.ts';
import type { NewEdition, Terms } from './put-edition.ts';

/** The list of withdrawals that is in force. */
export async function readList({
  repository,
}: OpenPublisher): Promise<Result<readonly WithdrawnItem[], WithdrawalsRefusal>> {
  const bytes = await repository.readTarget('withdrawals', withdrawnPath);
  return readWithdrawals(bytes ?? new Uint8Array());
}

/** An edition with another list of withdrawals, signed by one who may. */
export async function listEdition(
  open: OpenPublisher,
  items: readonly WithdrawnItem[],
  terms: Terms,
): Promise<Result<NewEdition, CannotSign>> {
  const { keys = {}, roles = [] } = open.repository.targets.metadata.signed.delegations ?? {};
  const role = roles.find(({ name }) => name === 'withdrawals');
  const able = role && signersFor(keys, role, terms.signers);
  if (!able) return refuse({ code: 'no-key-for-role', role: 'withdrawals' });
  const version = nextVersion(open, 'withdrawals');
  const edition = { version, expires: expiresAt(terms.now, daysOf.withdrawals) };
  const { unsigned, file } = await writeWithdrawals(edition, items);
  const bytes = await signedFile(unsigned, able);
  return {
    ok: true,
    value: { changed: new Map([['withdrawals', { version, bytes }]]), files: new Map([file]) },
  };
}
