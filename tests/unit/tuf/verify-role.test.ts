import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { canonicalBytes } from '#lib/tuf/canonical.ts';
import type { Json } from '#lib/tuf/json.ts';
import { keyIdOf, productSchemes } from '#lib/tuf/keys.ts';
import type { Keys } from '#lib/tuf/metadata.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { verifyRole } from '#lib/tuf/verify-role.ts';
import { aSigner, type TestSigner } from '../../support/tuf/a-signer.ts';

const signed = {
  _type: 'timestamp',
  spec_version: '1.0.34',
  version: 1,
  expires: '2030-01-01T00:00:00Z',
  meta: { 'snapshot.json': { version: 1 } },
  'x-foreword-issued': '2026-01-01T00:00:00Z',
} as const;

async function envelopeBy(signers: readonly TestSigner[], content: Json = signed) {
  const bytes = canonicalBytes(content);
  const signatures = await Promise.all(
    signers.map(async ({ keyid, sign }) => ({ keyid, sig: await sign(bytes) })),
  );
  const parsed = parseMetadata('timestamp', utf8(JSON.stringify({ signed, signatures })));
  if (!parsed.ok) throw new Error(parsed.refusal.code);
  return parsed.value;
}

function keysOf(signers: readonly TestSigner[]): Keys {
  return Object.fromEntries(signers.map(({ keyid, key }) => [keyid, key]));
}

async function verified(
  by: readonly TestSigner[],
  listed: readonly TestSigner[],
  threshold: number,
) {
  const keyids = listed.map(({ keyid }) => keyid);
  return verifyRole(await envelopeBy(by), {
    keys: keysOf(listed),
    role: { keyids, threshold },
    schemes: productSchemes,
  });
}

describe('a role', () => {
  test('is verified by as many keys as its threshold, and says which signed', async () => {
    const [one, two, three] = [aSigner(), aSigner('ecdsa'), aSigner()];
    expect(await verified([one, two], [one, two, three], 2)).toEqual({
      ok: true,
      value: [one.keyid, two.keyid],
    });
    expect(await verified([one], [one, two, three], 2)).toEqual({
      ok: false,
      refusal: { code: 'too-few-signatures', found: 1, threshold: 2 },
    });
  });

  test('counts one key once, under however many ids it stands', async () => {
    const one = aSigner();
    const key = { ...one.key, 'x-foreword-name': 'Another' };
    const again = { ...one, key, keyid: await keyIdOf(key) };
    expect(await verified([one, again], [one, again], 2)).toMatchObject({
      refusal: { found: 1 },
    });
  });

  test('counts no key that stands under an id not its own', async () => {
    const one = { ...aSigner(), keyid: 'a'.repeat(64) };
    expect(await verified([one], [one], 1)).toMatchObject({ refusal: { found: 0 } });
  });
});

describe('a role, signed by others as well,', () => {
  test('counts neither strangers nor names that objects inherit', async () => {
    const [one, stranger] = [aSigner(), aSigner()];
    const proto = { ...stranger, keyid: '__proto__' };
    const built = { ...stranger, keyid: 'constructor' };
    expect(await verified([stranger, proto, built], [one], 1)).toMatchObject({
      refusal: { found: 0 },
    });
  });

  test('is held up by no signature that is none, so long as enough others are good', async () => {
    const [good, bad, worse] = [aSigner(), aSigner(), aSigner('ecdsa')];
    const broken = { ...bad, sign: () => 'not hexadecimal' };
    const empty = { ...worse, sign: () => '' };
    expect(await verified([broken, empty, good], [good, bad, worse], 1)).toEqual({
      ok: true,
      value: [good.keyid],
    });
  });

  test('signs for the fields that nobody knows as well', async () => {
    const one = aSigner();
    const other = { ...signed, 'x-foreword-issued': '2026-01-02T00:00:00Z' };
    const envelope = await envelopeBy([one], other);
    const role = { keyids: [one.keyid], threshold: 1 };
    const signers = { keys: keysOf([one]), role, schemes: productSchemes };
    expect(await verifyRole(envelope, signers)).toMatchObject({ ok: false });
  });
});
