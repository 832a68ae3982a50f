import { expect, test } from 'vitest';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import type { SignatureFile } from '#lib/tuf/signature-file.ts';
import { readSignatureFile } from '#lib/tuf/signature-file.ts';
import { given } from '../../support/a-publisher.ts';
import { everybodyApproves, openDraft, savedBy, unlock } from '../../support/a-signed-release.ts';
import { type SigningDesk, settle } from '../../support/a-signing.ts';
import { waitingDraft } from '../../support/an-unseen-release.ts';

const desks = await everybodyApproves();
const { trainer } = desks;
const [group] = desks.others as [SigningDesk];
const draft = await waitingDraft(trainer);
await openDraft(group, await writeDraftFile(draft));
await group.signing.signAndSave();
const real = given(readSignatureFile(String(savedBy(group, 'signature-'))));

/** A draft that says of the group that it signed, as anybody can write into a file. */
const forging = (signature: SignatureFile) =>
  writeDraftFile({ ...draft, signatures: [{ ...signature, sig: '00'.repeat(64) }] });

test('nobody is said to have signed whose signature in a draft is not a good one', async () => {
  await openDraft(trainer, await forging(real));
  await settle(trainer);
  expect(trainer.signing.signing.book.value.signatures).toEqual([]);
  expect(trainer.signing.signing.signedBy.value).toEqual([]);
});

test('the real signature comes in after a forged one, and is named once', async () => {
  await openDraft(trainer, await forging(real));
  expect(await trainer.signing.addSignature(String(savedBy(group, 'signature-')))).toBeUndefined();
  await settle(trainer);
  expect(trainer.signing.signing.signedBy.value).toEqual(['Riverside']);
  await openDraft(trainer, await forging(real));
  await settle(trainer);
  expect(trainer.signing.signing.signedBy.value).toEqual(['Riverside']);
  await unlock(trainer, 'trainer');
  expect(await trainer.signing.signAndSave()).toBeUndefined();
  await settle(trainer);
  expect(trainer.signing.signing.signedBy.value).toEqual(['Riverside', 'L. Grant']);
});
