import { expect, test } from 'vitest';
import { signersOf } from '#lib/studio/who-signs.ts';
import { keyOn } from '../../support/a-publishers-desk.ts';
import {
  everybodyApproves,
  publishFirst,
  savedBy,
  unlock,
} from '../../support/a-signed-release.ts';
import { aSigningDesk, settle } from '../../support/a-signing.ts';

test('a lost key is replaced by a release of its own, though no card has changed', async () => {
  const desks = await everybodyApproves();
  await publishFirst(desks);
  const { trainer, others } = desks;
  const { signing } = trainer;
  const group = await aSigningDesk();
  const key = await keyOn(group, 'lived-experience', 'Riverside');
  group.signing.keyring.savePublic(key);
  const [lost] = signing.signing.book.value.signers.filter(({ name }) => name === 'Riverside');
  if (!lost) throw new Error('the group should be on the list');
  await signing.unlist(lost);
  expect(await signing.listSigner(String(savedBy(group, 'signer-')))).toBeUndefined();
  await settle(trainer);
  await unlock(trainer, 'publisher');
  await publishFirst({ trainer, others: [group, ...others.slice(1)] });
  const open = signing.publishing.repository.value;
  if (!open) throw new Error('files should be published');
  const named = signersOf(open).filter(({ name }) => name === 'Riverside');
  expect(named.map((one) => one.public)).toEqual([key.file.public]);
  expect(open.published?.version).toBe(2);
  expect(await signing.publishing.prepare()).toEqual({ code: 'nothing-changed' });
});
