import { expect, test } from 'vitest';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { createKeyring } from '#lib/studio/keyring.ts';

const passphrase = 'correct horse battery';

test('a key that is in use is not taken off this computer: only one that was retired is', async () => {
  let kept: unknown;
  const ring = createKeyring(
    {
      clock: () => Date.parse('2026-11-22T10:00:00Z'),
      keep: async (_name, value) => {
        kept = structuredClone(value);
      },
      saveFile: () => undefined,
      after: () => () => undefined,
    },
    undefined,
  );
  const whose = { role: 'clinician', name: 'A. Okafor' } as const;
  const made = await ring.make({ ...whose, passphrase, again: passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  await ring.remove(made.value);
  expect(ring.keys.value).toHaveLength(1);
  expect(kept).toHaveLength(1);
  await ring.retire(made.value);
  await ring.remove(ring.keys.value[0] as HeldKey);
  expect(kept).toEqual([]);
});
