import { changePublisher } from '#lib/trust/change-publisher.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { readPublishedBy } from '#lib/trust/published-by.ts';
import { nextEdition } from '#lib/tuf/next-edition.ts';
import { standingOf } from '#lib/tuf/open-repository.ts';
import { momentAt } from '#lib/tuf/write-metadata.ts';
import { given, type TestPublisher } from '../a-publisher.ts';
import { aSigner } from '../a-signer.ts';

/** Lets another owner stand in the place of a publisher's own, with all keys of theirs: a rotation. */
export async function changeOwner(publisher: TestPublisher): Promise<TestPublisher> {
  const { now, owner, files } = publisher;
  const repository = await publisher.open(0);
  const by = given(await readPublishedBy(repository));
  const next = await aSigner('trainer', 'The next owner');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: next.key.keyval };
  const { root, targets, delegated } = repository;
  const { version = 0 } = delegated.get('withdrawals')?.metadata.signed ?? {};
  const standing = {
    ...{ root: root.signed, targets: targets.metadata.signed.version },
    withdrawals: { version, items: by.withdrawn },
  };
  const terms = { now, signers: [owner, next] };
  const people = { ...by.publisher, owners: [key] };
  const changed = given(await changePublisher(standing, people, terms));
  const custom = { 'x-foreword-issued': momentAt(now) };
  const under = { ...standingOf(repository), root: changed.root.signed, rootBefore: root.signed };
  const made = await nextEdition(under, changed.changed, { ...terms, days: daysOf, custom });
  const named = `metadata/${changed.root.signed.version}.root.json`;
  const more = [...changed.files, [named, changed.root.bytes] as const, ...given(made)];
  for (const [path, bytes] of more) files.set(path, bytes);
  return publisher.as({ owner: next });
}
