import { expect, test } from 'vitest';
import { checkPublisher } from '#lib/trust/publisher.ts';
import { aSigner } from '../../support/a-signer.ts';

test('a key that owns the files cannot also sign guidance, whatever stands beside it', async () => {
  const [trainer, clinician, other] = await Promise.all([
    aSigner('trainer', 'L. Grant'),
    aSigner('clinician', 'A. Okafor'),
    aSigner('trainer', 'The owner'),
  ]);
  const { keytype, scheme, keyval } = clinician.key;
  const publisher = {
    ...{ ownerThreshold: 1, withdrawers: [], signers: [trainer, clinician] },
    ...{ threshold: 2, require: {} },
  };
  const both = { ...publisher, owners: [other.key, { keytype, scheme, keyval }] };
  expect(await checkPublisher(both)).toEqual({
    ...{ code: 'same-key-in-two-roles', name: 'A. Okafor', roles: ['publisher', 'clinician'] },
  });
  expect(await checkPublisher({ ...publisher, owners: [other.key] })).toBeUndefined();
});
