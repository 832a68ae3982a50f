import { expect, test } from 'vitest';
import { readSignerFile } from '#lib/guidance/signer-file.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { createKeyring, type KeyForm } from '#lib/studio/keyring.ts';
import { openForMs } from '#lib/studio/unwrapped.ts';
import { keyRefusalInWords, keysWords } from '#lib/words/studio-keys.ts';

const passphrase = 'correct horse battery';
const form: KeyForm = { role: 'clinician', name: 'A. Okafor', passphrase, again: passphrase };

/** A keyring with a clock that a test moves, the files that it saved, and what it kept. */
function aKeyring(kept?: unknown) {
  const desk = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    kept,
    later: new Map<number, () => void>(),
  };
  const files: [string, string][] = [];
  const ring = createKeyring(
    {
      clock: () => desk.now,
      read: async () => desk.kept,
      change: async (_name, lay) => {
        const next = lay(desk.kept);
        if (next !== undefined) desk.kept = structuredClone(next);
        return next;
      },
      saveFile: (name, text) => files.push([name, text]),
      after: (ms, run) => {
        desk.later.set(desk.now + ms, run);
        return () => desk.later.delete(desk.now + ms);
      },
    },
    kept,
  );
  return { ring, desk, files };
}

async function aKeyIn({ ring }: ReturnType<typeof aKeyring>, rest: Partial<KeyForm> = {}) {
  const made = await ring.make({ ...form, ...rest });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const latest = ({ ring }: ReturnType<typeof aKeyring>): HeldKey => {
  const key = ring.keys.value[0];
  if (!key) throw new Error('there should be a key');
  return key;
};

test('a key is kept as its encrypted file only, and opens again from what was kept', async () => {
  const first = aKeyring();
  await aKeyIn(first);
  expect(JSON.stringify(first.desk.kept)).not.toContain(passphrase);
  const again = aKeyring(first.desk.kept);
  expect(await again.ring.unlock(latest(again), passphrase)).toBeUndefined();
  expect(again.ring.signer()).toBeDefined();
});

test('a key is dropped after ten minutes at most, used or not, timer or not', async () => {
  const held = aKeyring();
  await held.ring.unlock(await aKeyIn(held), passphrase);
  held.desk.now += openForMs - 1;
  expect(held.ring.signer()).toBeDefined();
  held.desk.now += 1;
  expect(held.ring.signer()).toBeUndefined();
  await held.ring.unlock(latest(held), passphrase);
  for (const run of held.desk.later.values()) run();
  expect(held.ring.open.value).toBeUndefined();
});

test('a key stays locked under other words', async () => {
  const held = aKeyring();
  const refusal = await held.ring.unlock(await aKeyIn(held), 'another horse battery');
  expect(refusal).toEqual({ code: 'passphrase-wrong' });
  expect(held.ring.signer()).toBeUndefined();
});

test('a key comes back from its backup on another computer', async () => {
  const here = aKeyring();
  await here.ring.backUp(await aKeyIn(here));
  expect(latest(here).backedUp).toBe('2026-11-22');
  const [, text = ''] = here.files[0] ?? [];
  const there = aKeyring();
  expect((await there.ring.bringIn(text)).ok).toBe(true);
  expect(await there.ring.unlock(latest(there), passphrase)).toBeUndefined();
  expect(latest(there)).toMatchObject({ broughtIn: '2026-11-22' });
  expect(await there.ring.bringIn(text)).toMatchObject({ refusal: { code: 'key-here-already' } });
});

test('the file of a retired key comes in again once that key was taken off, and the refusal says so', async () => {
  const held = aKeyring();
  const key = await aKeyIn(held);
  await held.ring.handOver(key);
  const [, text = ''] = held.files[0] ?? [];
  const refused = await held.ring.bringIn(text);
  if (refused.ok) throw new Error('a key that is here should be refused');
  expect(refused.refusal).toEqual({ code: 'key-here-already', retired: true });
  expect(keyRefusalInWords(refused.refusal)).toContain(keysWords.remove);
  await held.ring.remove(latest(held));
  expect((await held.ring.bringIn(text)).ok).toBe(true);
  expect(latest(held).retired).toBeUndefined();
});

test('a key that was handed over or retired signs no more here, and can then be removed', async () => {
  const held = aKeyring();
  const key = await aKeyIn(held);
  await held.ring.unlock(key, passphrase);
  await held.ring.handOver(key);
  expect(held.ring.signer()).toBeUndefined();
  expect(latest(held)).toMatchObject({ retired: '2026-11-22', handedOver: true });
  expect(await held.ring.unlock(latest(held), passphrase)).toEqual({ code: 'key-retired' });
  await held.ring.remove(latest(held));
  expect(held.ring.keys.value).toEqual([]);
});

test('a key gives its public half alone; a whole key sent by mistake is refused', async () => {
  const held = aKeyring();
  const key = await aKeyIn(held);
  held.ring.savePublic(key);
  await held.ring.backUp(key);
  const [open = '', secret = ''] = held.files.map(([, text]) => text);
  expect(open).not.toContain(key.file.sealed.key);
  expect(readSignerFile(open)).toEqual({
    ok: true,
    value: { role: 'clinician', name: 'A. Okafor', public: key.file.public },
  });
  expect(readSignerFile(secret)).toEqual({ ok: false, refusal: { code: 'signer-file-secret' } });
  expect(readSignerFile('{}')).toEqual({ ok: false, refusal: { code: 'signer-file-damaged' } });
  expect(readSignerFile('{"schema":"foreword.signer/2"}')).toEqual({
    ok: false,
    refusal: { code: 'signer-file-newer' },
  });
});

test.each([
  [{ role: '' as const }, 'key-needs-role'],
  [{ name: '  ' }, 'key-needs-name'],
  [{ again: 'correct horse batter' }, 'passphrases-differ'],
  [{ passphrase: 'short', again: 'short' }, 'passphrase-too-short'],
])('a key is not made without what it needs: %j', async (rest, code) => {
  const { ring } = aKeyring();
  expect(await ring.make({ ...form, ...rest })).toMatchObject({ refusal: { code } });
});

test('one name holds no two roles; whoever publishes may also train', async () => {
  const held = aKeyring();
  await aKeyIn(held);
  expect(await held.ring.make({ ...form, role: 'trainer', name: 'a. okafor' })).toMatchObject({
    refusal: { code: 'same-name-in-two-roles', roles: ['clinician', 'trainer'] },
  });
  const unseen = { ...form, role: 'trainer', name: '\u202eA. Oka\u200bfor' } as const;
  expect(await held.ring.make(unseen)).toMatchObject({ refusal: { name: 'A. Okafor' } });
  expect((await held.ring.make({ ...form, role: 'publisher' })).ok).toBe(true);
});

test.each([
  ['too long for the list of those who sign', 'A'.repeat(81)],
  ['of marks that show nothing', '\u200b\u00ad'],
  ['with markup in it', '<b>A. Okafor'],
])('a key is not made under a name %s', async (_, name) => {
  const refused = await aKeyring().ring.make({ ...form, name });
  expect(refused).toEqual({ ok: false, refusal: { code: 'key-needs-name' } });
});
