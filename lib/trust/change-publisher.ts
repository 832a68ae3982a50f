import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import type { RootSigned } from '#lib/tuf/metadata.ts';
import {
  type CannotSign,
  type ChangedRoles,
  type EditionTerms,
  signersFor,
  signersUnderBoth,
} from '#lib/tuf/next-edition.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { expiresAt, signedFile } from '#lib/tuf/write-metadata.ts';
import { writeRoot, writeTargets } from '#lib/tuf/write-roles.ts';
import { daysOf } from './found-publisher.ts';
import {
  checkPublisher,
  delegationsOf,
  type Publisher,
  type PublisherRefusal,
  rootHolders,
} from './publisher.ts';
import { writeWithdrawals } from './write-withdrawals.ts';

/** How a publisher stands before it changes: its root, and the versions of what changes. */
export type PublisherStanding = {
  readonly root: RootSigned;
  readonly targets: number;
  readonly withdrawals: { readonly version: number; readonly items: readonly WithdrawnItem[] };
};

/** A publisher that changed: what is to be put in force in one edition. */
export type ChangedPublisher = {
  readonly root: { readonly signed: RootSigned; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly changed: ChangedRoles;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

/**
 * Changes who stands for a publisher. The new root is signed by the owners of the old one and by
 * its own (TUF 5.3.4), so that readers follow it; the list of withdrawals is signed again, so that
 * it never rests on a key that has gone.
 */
export async function changePublisher(
  standing: PublisherStanding,
  publisher: Publisher,
  terms: Pick<EditionTerms, 'now' | 'signers'>,
): Promise<Result<ChangedPublisher, PublisherRefusal | CannotSign>> {
  const refusal = await checkPublisher(publisher);
  if (refusal) return refuse(refusal);
  const edition = (version: number, days: number) => ({
    version,
    expires: expiresAt(terms.now, days),
  });
  const unsigned = await writeRoot(
    edition(standing.root.version + 1, daysOf.root),
    rootHolders(publisher),
  );
  const root = unsigned as unknown as RootSigned;
  const old = signersFor(standing.root.keys, standing.root.roles.root, terms.signers);
  const own = signersFor(root.keys, root.roles.root, terms.signers);
  const owners = signersFor(root.keys, root.roles.targets, terms.signers);
  const roots = { root, rootBefore: standing.root };
  const both = signersUnderBoth(roots, 'targets', terms.signers) ?? [];
  if (!old || !own || !owners) return refuse({ code: 'no-key-for-role', role: 'root' });
  const targets = await writeTargets(edition(standing.targets + 1, daysOf.targets), {
    delegations: delegationsOf(publisher),
  });
  const { version, items } = standing.withdrawals;
  const list = await writeWithdrawals(edition(version + 1, daysOf.withdrawals), items);
  return accept({
    root: { signed: root, bytes: await signedFile(unsigned, distinct([...old, ...own])) },
    changed: new Map([
      [
        'withdrawals',
        { version: version + 1, bytes: await signedFile(list.unsigned, owners.slice(0, 1)) },
      ],
      ['targets', { version: standing.targets + 1, bytes: await signedFile(targets, both) }],
    ]),
    files: new Map([list.file]),
  });
}

function distinct(signers: readonly Signer[]): readonly Signer[] {
  return [...new Map(signers.map((signer) => [signer.keyid, signer])).values()];
}
