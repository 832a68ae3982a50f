import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { makeKeyFile, openKeyFile } from '#lib/tuf/key-file.ts';
import { productSchemes, verifierOf } from '#lib/tuf/keys.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '#lib/tuf/read-key-file.ts';

const passphrase = 'seven quiet lanterns';
const whose = { role: 'trainer', name: 'Ada Hill', created: '2026-11-22' };

async function aKeyFile(): Promise<KeyFile> {
  const made = await makeKeyFile({ ...whose, passphrase });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const file = await aKeyFile();

/** What a change to the written file leads to. */
async function readChanged(change: (whole: Record<string, unknown>) => unknown) {
  const whole: Record<string, unknown> = JSON.parse(await writeKeyFile(file));
  return readKeyFile(JSON.stringify(change(whole)));
}

describe('a key file', () => {
  test('says whose it is in the clear, and gives back a key that signs', async () => {
    const text = await writeKeyFile(file);
    expect(JSON.parse(text)).toMatchObject({ schema: 'foreword.key/1', ...whose });
    const read = await readKeyFile(text);
    expect(read).toEqual({ ok: true, value: file });
    const signer = await openKeyFile(file, passphrase);
    if (!signer.ok) throw new Error(signer.refusal.code);
    const verifier = await verifierOf(signer.value.key, productSchemes);
    const sig = await signer.value.sign(utf8('words'));
    expect(await verifier?.verify(utf8('words'), sig)).toBe(true);
    expect(await verifier?.verify(utf8('other words'), sig)).toBe(false);
  });

  test('opens with the same words however a computer composes their letters', async () => {
    const made = await makeKeyFile({ ...whose, passphrase: 'café au lait, twice' });
    if (!made.ok) throw new Error(made.refusal.code);
    const opened = await openKeyFile(made.value, 'cafe\u0301 au lait, twice');
    expect(opened.ok).toBe(true);
  });

  test('never holds the private key unsealed, and two files of one holder share nothing', async () => {
    const other = await aKeyFile();
    expect(other.public).not.toBe(file.public);
    expect(other.sealed.salt).not.toBe(file.sealed.salt);
    expect(other.sealed.iv).not.toBe(file.sealed.iv);
    // 48 bytes of PKCS#8 and 16 of the seal.
    expect(file.sealed.key).toHaveLength(128);
    expect(file.sealed.rounds).toBeGreaterThanOrEqual(600_000);
  });
});

describe('a key file is refused', () => {
  test('with a wrong passphrase', async () => {
    expect(await openKeyFile(file, 'seven quiet lantern')).toEqual({
      ok: false,
      refusal: { code: 'passphrase-wrong' },
    });
  });

  test('when a passphrase is short', async () => {
    expect(await makeKeyFile({ ...whose, passphrase: 'short' })).toEqual({
      ok: false,
      refusal: { code: 'passphrase-too-short', least: 12 },
    });
  });

  test('when a passphrase is one sign that stands for many letters', async () => {
    expect(await makeKeyFile({ ...whose, passphrase: '\u{fdfa}' })).toMatchObject({
      refusal: { code: 'passphrase-too-short' },
    });
  });

  test.each([
    ['its name', (whole: Record<string, unknown>) => ({ ...whole, name: 'Someone Else' })],
    ['its public key', (whole: Record<string, unknown>) => ({ ...whole, public: '00'.repeat(32) })],
    ['its seal', (whole: Record<string, unknown>) => ({ ...whole, sealed: {} })],
    ['its day', (whole: Record<string, unknown>) => ({ ...whole, created: '2026-02-30' })],
    ['everything', () => 7],
  ])('when %s was damaged', async (_what, change) => {
    expect(await readChanged(change)).toEqual({
      ok: false,
      refusal: { code: 'key-file-damaged' },
    });
  });

  test('when it is no JSON, or far too long', async () => {
    for (const text of ['', 'no', `"${'x'.repeat(9_000)}"`]) {
      expect(await readKeyFile(text)).toMatchObject({ refusal: { code: 'key-file-damaged' } });
    }
  });

  test('when a newer Foreword made it', async () => {
    const read = await readChanged((whole) => ({ ...whole, schema: 'foreword.key/2' }));
    expect(read).toMatchObject({ refusal: { code: 'key-file-newer' } });
  });

  test.each([
    [1_000, 'key-file-too-few-rounds'],
    [599_999, 'key-file-too-few-rounds'],
    [2 ** 31, 'key-file-too-many-rounds'],
  ])('sealed with %i rounds', async (rounds, code) => {
    const weak = { ...file, sealed: { ...file.sealed, rounds } };
    expect(await readKeyFile(await writeKeyFile(weak))).toMatchObject({ refusal: { code } });
  });
});

describe('a sealed key', () => {
  test('does not open under another name or role', async () => {
    for (const other of [{ name: 'Someone Else' }, { role: 'clinician' }]) {
      const read = await readKeyFile(await writeKeyFile({ ...file, ...other }));
      if (!read.ok) throw new Error(read.refusal.code);
      expect((await openKeyFile(read.value, passphrase)).ok).toBe(false);
    }
  });
});
