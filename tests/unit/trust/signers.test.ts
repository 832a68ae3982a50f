import { expect, test } from 'vitest';
import { checkSigners, readSigners } from '#lib/trust/signers.ts';
import { aSigner } from '../../support/a-signer.ts';

const trainer = await aSigner('trainer', 'Ada Hill');
const clinician = await aSigner('clinician', 'Bo Marsh');

test('reads each key with its role and name', async () => {
  const keys = { [trainer.keyid]: trainer.key, [clinician.keyid]: clinician.key };
  const read = await readSigners({ keyids: [trainer.keyid, clinician.keyid] }, keys);
  expect(read.ok && read.value.map(({ role, name }) => [role, name])).toEqual([
    ['trainer', 'Ada Hill'],
    ['clinician', 'Bo Marsh'],
  ]);
});

test.each([
  ['a role of its own', { 'x-foreword-role': 'director' }],
  ['no name', { 'x-foreword-name': ' ' }],
  ['a name that is no text', { 'x-foreword-name': 7 }],
])('refuses a key with %s', async (_what, change) => {
  const keys = { [trainer.keyid]: { ...trainer.key, ...change } };
  expect(await readSigners({ keyids: [trainer.keyid] }, keys)).toEqual({
    ok: false,
    refusal: { code: 'signer-unnamed', keyid: trainer.keyid },
  });
});

test('refuses a key that is named and not there, were it called as objects are', async () => {
  for (const keyid of ['ab', 'constructor', '__proto__']) {
    expect(await readSigners({ keyids: [keyid] }, {})).toMatchObject({
      refusal: { code: 'signer-unnamed', keyid },
    });
  }
});

test('refuses the same key material in two roles, whatever it is called there', async () => {
  const again = { ...trainer, role: 'clinician' as const, name: 'Somebody else' };
  expect(await checkSigners([trainer, again])).toEqual({
    code: 'same-key-in-two-roles',
    name: 'Somebody else',
    roles: ['trainer', 'clinician'],
  });
});

test('refuses the same stated name in two roles, however it is written', async () => {
  const again = { ...clinician, name: ' ada  HILL ' };
  expect(await checkSigners([trainer, again])).toMatchObject({ code: 'same-name-in-two-roles' });
});

test('two holders of one role, and one holder with two keys of one role, are fine', async () => {
  const second = await aSigner('trainer', 'Ada Hill');
  const third = await aSigner('trainer', 'Cy Ford');
  expect(await checkSigners([trainer, second, third, clinician])).toBeUndefined();
});

test('refuses a key that nobody can verify with', async () => {
  const rsa = { ...trainer.key, keytype: 'rsa', scheme: 'rsassa-pss-sha256' };
  expect(await checkSigners([{ ...trainer, key: rsa }])).toEqual({
    code: 'signer-key-unusable',
    name: 'Ada Hill',
  });
});
