import { expect, test } from 'vitest';
import { textOf } from '#lib/base/bytes.ts';
import { signApproval } from '#lib/trust/approvals.ts';
import { aCard } from '../../support/a-card.ts';
import { aSigner } from '../../support/a-signer.ts';

test('what signs an approval names it as one, so that it can be no signature over metadata', async () => {
  const signer = await aSigner('clinician');
  const signed: string[] = [];
  const noting = {
    ...signer,
    sign: (bytes: Uint8Array<ArrayBuffer>) => {
      signed.push(textOf(bytes));
      return signer.sign(bytes);
    },
  };
  const approval = { card: aCard().id, sha256: 'ab'.repeat(32), role: 'clinician' as const };
  await signApproval({ ...approval, day: '2026-11-22', how: 'key' }, noting);
  expect(signed.map((text) => JSON.parse(text))).toEqual([
    {
      ...{ _type: 'foreword.approval/1', ...approval, keyid: signer.keyid },
      ...{ day: '2026-11-22', how: 'key' },
    },
  ]);
});
