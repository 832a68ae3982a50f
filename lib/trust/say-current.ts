import { accept, type Result } from '#lib/base/result.ts';
import type { JsonObject } from '#lib/tuf/json.ts';
import {
  type CannotSign,
  type EditionTerms,
  nextEdition,
  renewTimestamp,
  signersFor,
} from '#lib/tuf/next-edition.ts';
import { type Repository, standingOf } from '#lib/tuf/open-repository.ts';
import { expiresAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { daysOf } from './found-publisher.ts';
import type { PublishedBy } from './published-by.ts';
import { withdrawalsEdition } from './withdrawals-edition.ts';

const msPerDay = 86_400_000;
/** What runs out within so many days is signed again along with the timestamp. */
const soonDays = 90;

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Says again that what stands is current: the timestamp alone, or with whatever else runs out soon
 * and needs nobody but those whose keys are at hand: the snapshot, the list of withdrawals, and
 * targets and root as they are, or three years without a rotation would end all updates. Gives the
 * files in the order in which they go on a host.
 */
export async function sayCurrent(
  open: Pick<PublishedBy, 'repository' | 'withdrawn'>,
  terms: EditionTerms,
): Promise<Result<Files, CannotSign>> {
  const { snapshot, delegated } = open.repository;
  const standing = standingOf(open.repository);
  const soon = terms.now + soonDays * msPerDay;
  const runsOut = (delegated.get('withdrawals')?.metadata.expires ?? 0) <= soon;
  const list = runsOut ? await withdrawalsEdition(open, open.withdrawn, terms) : undefined;
  const root = await signedAgain(open.repository, 'root', { ...terms, soon });
  const targets = await signedAgain(open.repository, 'targets', { ...terms, soon });
  const changed = new Map([
    ...(list?.ok ? list.value.changed : []),
    ...(targets ? [['targets', targets] as const] : []),
  ]);
  // A key that may not sign the list can still say that the rest is current.
  const made =
    changed.size === 0 && snapshot.expires > soon
      ? await renewTimestamp(standing, terms)
      : await nextEdition(standing, changed, terms);
  if (!made.ok) return made;
  const files = new Map([...(list?.ok ? list.value.files : []), ...made.value]);
  return accept(root ? withRoot(files, root) : files);
}

type Again = { readonly version: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** Root or targets once more, for as long again, where they run out soon and the keys may sign. */
async function signedAgain(
  { root, targets }: Repository,
  role: 'root' | 'targets',
  { now, signers, soon }: Pick<EditionTerms, 'now' | 'signers'> & { readonly soon: number },
): Promise<Again | undefined> {
  const { signed, expires } = role === 'root' ? root : targets.metadata;
  const able = signersFor(root.signed.keys, root.signed.roles[role], signers);
  if (expires > soon || !able) return undefined;
  const version = signed.version + 1;
  const next = { ...signed, version, expires: expiresAt(now, daysOf[role]) };
  return { version, bytes: await signedFile(next as unknown as JsonObject, able) };
}

/** A root goes next to last: the timestamp is the last file of any edition. */
function withRoot(files: Files, { version, bytes }: Again): Files {
  const [last, ...before] = [...files].reverse();
  const root = [`metadata/${version}.root.json`, bytes] as const;
  return new Map([...before.reverse(), root, ...(last ? [last] : [])]);
}
