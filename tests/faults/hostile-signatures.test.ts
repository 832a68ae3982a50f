import { expect, test } from 'vitest';
import { keyIdOf } from '#lib/tuf/keys.ts';
import type { UpdateCode } from '#lib/words/sync.ts';
import { aPlace, type Place } from '../support/faults/a-place.ts';
import { editRole, type LooseFile } from '../support/faults/edit-role.ts';

/** Lets these keys, and no others, sign guidance. */
function signedBy({ publisher }: Place, roles: readonly string[]) {
  const signers = publisher.signers.filter(({ role }) => roles.includes(role));
  return (file: LooseFile) => {
    file.signatures = signers.map(({ keyid }) => ({ keyid, sig: '' }));
  };
}

const field = 'x-foreword-require';
const threeOthers = ['trainer', 'clinician', 'reception-lead'];

test('fault 25: a release with too few signatures is not used', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', ({ signatures }) => void signatures.pop());
  await place.sync();
  await place.expectYesterday('too-few-signatures');
});

test('fault 26: enough signatures of the wrong kinds of people are not enough', async () => {
  const place = await aPlace();
  await editRole(place.publisher, 'guidance', signedBy(place, threeOthers));
  await place.sync();
  await place.expectYesterday('mix-not-met');
});

test.each<[string, object | undefined, UpdateCode]>([
  ['nowhere', undefined, 'mix-not-met'],
  ['with a slip of the pen', { trainer: 1, 'lived-experiance': 1 }, 'mix-not-valid'],
  ['with a number that is none', { trainer: '1' }, 'mix-not-valid'],
])('fault 26: the mix that is asked for %s, and three others sign', async (_, require, code) => {
  const place = await aPlace();
  await editRole(place.publisher, 'targets', ({ signed }) => {
    const guidance: object = signed.delegations?.roles[1] ?? {};
    Reflect.deleteProperty(guidance, field);
    if (require) Object.assign(guidance, { [field]: require });
  });
  await editRole(place.publisher, 'guidance', signedBy(place, threeOthers));
  await place.sync();
  await place.expectYesterday(code);
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
