import { expect, test } from 'vitest';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { createKeyring } from '#lib/studio/keyring.ts';
import { openForMs } from '#lib/studio/unwrapped.ts';

const passphrase = 'correct horse battery';

/** A keyring with one key for each name, a clock that a test moves, and timers that ring with it. */
async function aKeyring(...names: readonly string[]) {
  let now = Date.parse('2026-11-22T10:00:00Z');
  let kept: unknown;
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>();
  const ring = createKeyring(
    {
      clock: () => now,
      read: async () => kept,
      change: async (_name, lay) => {
        const next = lay(kept);
        kept = next ?? kept;
        return next;
      },
      saveFile: () => undefined,
      after: (ms, run) => {
        const timer = { at: now + ms, ring: run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    undefined,
  );
  for (const name of names) {
    const made = await ring.make({ role: 'clinician', name, passphrase, again: passphrase });
    if (!made.ok) throw new Error(made.refusal.code);
  }
  const wait = (ms: number): void => {
    now += ms;
    for (const timer of [...timers].filter(({ at }) => at <= now)) timer.ring();
  };
  return { ring, wait };
}

test('a key that is in use is not taken off this computer: only one that was retired is', async () => {
  const { ring } = await aKeyring('A. Okafor');
  const key = () => ring.keys.value[0] as HeldKey;
  await ring.remove(key());
  expect(ring.keys.value).toHaveLength(1);
  await ring.retire(key());
  await ring.remove(key());
  expect(ring.keys.value).toEqual([]);
});

test('a key has ten minutes of its own, whatever another had before it', async () => {
  const { ring, wait } = await aKeyring('A. Okafor', 'B. Marsh');
  const [first, second] = ring.keys.value as readonly [HeldKey, HeldKey];
  await ring.unlock(first, passphrase);
  wait(openForMs - 1);
  await ring.unlock(second, passphrase);
  wait(openForMs - 1);
  expect(ring.open.value?.keyid).toBe(second.keyid);
  expect(ring.signer()?.keyid).toBe(second.keyid);
  wait(1);
  expect(ring.open.value).toBeUndefined();
  expect(ring.signer()).toBeUndefined();
});
