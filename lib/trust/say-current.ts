import { accept, type Result } from '#lib/base/result.ts';
import {
  type CannotSign,
  type EditionTerms,
  nextEdition,
  renewTimestamp,
} from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import type { PublishedBy } from './published-by.ts';
import { withdrawalsEdition } from './withdrawals-edition.ts';

const msPerDay = 86_400_000;
/** What runs out within so many days is signed again along with the timestamp. */
const soonDays = 90;

/**
 * Says again that what stands is current: the timestamp alone, or with the snapshot and the list of
 * withdrawals where either runs out soon. Gives the files in the order in which they go on a host.
 */
export async function sayCurrent(
  open: Pick<PublishedBy, 'repository' | 'withdrawn'>,
  terms: EditionTerms,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, CannotSign>> {
  const { snapshot, delegated } = open.repository;
  const standing = standingOf(open.repository);
  const soon = terms.now + soonDays * msPerDay;
  const runsOut = (delegated.get('withdrawals')?.metadata.expires ?? 0) <= soon;
  const list = runsOut ? await withdrawalsEdition(open, open.withdrawn, terms) : undefined;
  // A key that may not sign the list can still say that the rest is current.
  if (!list?.ok && snapshot.expires > soon) return renewTimestamp(standing, terms);
  const { changed, files } = list?.ok ? list.value : { changed: new Map(), files: new Map() };
  const made = await nextEdition(standing, changed, terms);
  return made.ok ? accept(new Map([...files, ...made.value])) : made;
}
