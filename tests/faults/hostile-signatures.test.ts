import { expect, test } from 'vitest';
import { keyIdOf } from '#lib/tuf/keys.ts';
import { aPlace, type Place } from '../support/faults/a-place.ts';
import { editRole, type LooseFile } from '../support/faults/edit-role.ts';

/** Lets these keys, and no others, sign guidance. */
function signedBy({ publisher }: Place, roles: readonly string[]) {
  const signers = publisher.signers.filter(({ role }) => roles.includes(role));
  return (file: LooseFile) => {
    file.signatures = signers.map(({ keyid }) => ({ keyid, sig: '' }));
  };
}

test('fault 25: a release with too few signatures is not used', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signatures }) => void signatures.pop());
  await place.sync();
  await place.expectYesterday('too-few-signatures');
});

test('fault 26: enough signatures of the wrong kinds of people are not enough', async () => {
  const place = await aPlace();
  const threeOthers = ['trainer', 'clinician', 'reception-lead'];
  await editRole(place.publisher, 'guidance', signedBy(place, threeOthers));
  await place.sync();
  await place.expectYesterday('mix-not-met');
});

test('fault 27: one key under two ids is one key, and one hand in two roles is refused', async () => {
  for (const [role, code] of [
    ['trainer', 'too-few-signatures'],
    ['clinical-safety', 'same-key-in-two-roles'],
  ] as const) {
    const place = await aPlace();
    const { publisher } = place;
    const trainer = publisher.signers.find((signer) => signer.role === 'trainer') ?? expect.fail();
    const twin = { ...trainer.key, 'x-foreword-role': role, 'x-foreword-name': 'A twin' };
    const keyid = await keyIdOf(twin);
    await editRole(publisher, 'targets', ({ signed }) => {
      Object.assign(signed.delegations?.keys ?? {}, { [keyid]: twin });
      signed.delegations?.roles.find(({ name }) => name === 'guidance')?.keyids.push(keyid);
    });
    const others = role === 'trainer' ? ['lived-experience'] : ['lived-experience', 'clinician'];
    const sign = signedBy(place, ['trainer', ...others]);
    await editRole(publisher, 'guidance', (file) => {
      sign(file);
      file.signatures.push({ keyid, sig: '' });
    });
    await place.sync();
    await place.expectYesterday(code);
  }
});

test('fault 28: a key id that stands twice among the signatures', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signatures }) => {
    signatures.push({ keyid: signatures[0]?.keyid ?? '', sig: '' });
  });
  await place.sync();
  await place.expectYesterday('metadata-malformed');
});
