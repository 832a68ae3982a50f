import { sha256, utf8 } from '#lib/base/bytes.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { RootSigned } from '#lib/tuf/metadata.ts';
import {
  type CannotSign,
  type EditionTerms,
  nextEdition,
  signersFor,
} from '#lib/tuf/next-edition.ts';
import { expiresAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { writeRoot, writeTargets } from '#lib/tuf/write-roles.ts';
import {
  checkPublisher,
  delegationsOf,
  type Publisher,
  type PublisherRefusal,
  rootHolders,
} from './publisher.ts';
import { writeWithdrawals } from './write-withdrawals.ts';

/** For how many days each role's metadata hold from when they are signed. */
export const daysOf = {
  root: 1_095,
  targets: 1_095,
  withdrawals: 1_095,
  guidance: 365,
  snapshot: 400,
  timestamp: 35,
} as const;

/** What people and the host check may read of a repository. Nothing ever trusts it. */
export type Hint = { readonly bundle: string; readonly title: string };

/**
 * Makes a new repository, without any guidance yet, in the order in which its files go on a host.
 * The signers must be those owners that root asks for.
 */
export async function foundPublisher(
  publisher: Publisher,
  { bundle, title }: Hint,
  terms: EditionTerms,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, PublisherRefusal | CannotSign>> {
  const refusal = await checkPublisher(publisher);
  if (refusal) return refuse(refusal);
  const edition = (days: number) => ({ version: 1, expires: expiresAt(terms.now, days) });
  const unsigned = await writeRoot(edition(daysOf.root), rootHolders(publisher));
  const root = unsigned as unknown as RootSigned;
  const owners = signersFor(root.keys, root.roles.root, terms.signers);
  if (!owners) return refuse({ code: 'no-key-for-role', role: 'root' });
  const rootFile = await signedFile(unsigned, owners);
  const targets = await writeTargets(edition(daysOf.targets), {
    delegations: delegationsOf(publisher),
  });
  const { unsigned: list, file } = await writeWithdrawals(edition(daysOf.withdrawals), []);
  const files = new Map([file]);
  files.set('metadata/1.root.json', rootFile);
  const changed = new Map([
    ['withdrawals', { version: 1, bytes: await signedFile(list, owners.slice(0, 1)) }],
    ['targets', { version: 1, bytes: await signedFile(targets, owners) }],
  ]);
  const standing = { root, timestamp: 0, snapshot: { version: 0, meta: {} } };
  const made = await nextEdition(standing, changed, terms);
  if (!made.ok) return made;
  const hint = {
    ...{ schema: 'foreword.hint/1', bundle, title },
    ...{ metadata: 'metadata/', targets: 'targets/' },
    firstRoot: { version: 1, sha256: await sha256(rootFile) },
  };
  files.set('foreword.json', utf8(`${JSON.stringify(hint, null, 1)}\n`));
  return accept(new Map([...files, ...made.value]));
}
