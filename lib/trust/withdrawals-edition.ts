import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import {
  type CannotSign,
  type ChangedRoles,
  type EditionTerms,
  signersFor,
} from '#lib/tuf/next-edition.ts';
import { expiresAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { daysOf } from './found-publisher.ts';
import type { PublishedBy } from './published-by.ts';
import { writeWithdrawals } from './write-withdrawals.ts';

/** What an edition changes: metadata by role, and the files that they name by their path. */
export type EditionChange = {
  readonly changed: ChangedRoles;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

/**
 * The list with one more item at its end, which stands for what was said of the same card of its
 * bundle. It goes as far as that did: an edition that was taken back shows again only where it is lifted.
 */
export function withItem(
  items: readonly WithdrawnItem[],
  item: WithdrawnItem,
): readonly WithdrawnItem[] {
  const isSame = ({ bundle, id }: WithdrawnItem) => bundle === item.bundle && id === item.id;
  const upto = Math.max(item.upto, ...items.filter(isSame).map((one) => one.upto));
  return [...items.filter((one) => !isSame(one)), { ...item, upto }];
}

/** An edition with another list of withdrawals, the whole of it, signed by one who may. */
export async function withdrawalsEdition(
  { repository }: Pick<PublishedBy, 'repository'>,
  items: readonly WithdrawnItem[],
  { now, signers }: Pick<EditionTerms, 'now' | 'signers'>,
): Promise<Result<EditionChange, CannotSign>> {
  const { keys = {}, roles = [] } = repository.targets.metadata.signed.delegations ?? {};
  const role = roles.find(({ name }) => name === 'withdrawals');
  const able = role && signersFor(keys, role, signers);
  if (!able) return refuse({ code: 'no-key-for-role', role: 'withdrawals' });
  const before = repository.delegated.get('withdrawals')?.metadata.signed.version ?? 0;
  const edition = { version: before + 1, expires: expiresAt(now, daysOf.withdrawals) };
  const { unsigned, file } = await writeWithdrawals(edition, items);
  const bytes = await signedFile(unsigned, able);
  const changed = new Map([['withdrawals', { version: edition.version, bytes }]]);
  return accept({ changed, files: new Map([file]) });
}
