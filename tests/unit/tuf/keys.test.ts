import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { keyIdOf, productSchemes, publicOf, verifierOf } from '#lib/tuf/keys.ts';
import { wideSchemes } from '#lib/tuf/rsa.ts';
import { aSigner } from '../../support/tuf/a-signer.ts';

describe('keys', () => {
  test.each(['ed25519', 'ecdsa', 'rsa'] as const)(
    '%s keys verify what they signed, and nothing else',
    async (keytype) => {
      const { key, sign } = aSigner(keytype);
      const verifier = await verifierOf(key, wideSchemes);
      const sig = await sign(utf8('a'));
      expect(await verifier?.verify(utf8('a'), sig)).toBe(true);
      expect(await verifier?.verify(utf8('b'), sig)).toBe(false);
    },
  );

  test('have the id that the specification gives an example of', async () => {
    const key = {
      keytype: 'ed25519',
      scheme: 'ed25519',
      keyval: { public: '72378e5bc588793e58f81c8533da64a2e8f1565c1fcc7f253496394ffc52542c' },
    };
    expect(await keyIdOf(key)).toBe(
      '1bf1c6e3cdd3d3a8420b19199e27511999850f4b376c4547b2f32fba7e80fca3',
    );
  });
});

describe('what tells keys apart', () => {
  test('is not their id: another field makes another id, of the same material', async () => {
    const { key, keyid } = aSigner();
    const named = { ...key, 'x-foreword-name': 'A. Person' };
    const upper = { ...key, keyval: { public: publicOf(key).toUpperCase() } };
    const materials = [key, named, upper].map((one) => verifierOf(one, productSchemes));
    expect(await keyIdOf(named)).not.toBe(keyid);
    expect(new Set((await Promise.all(materials)).map((one) => one?.material)).size).toBe(1);
  });

  test('is not how ECDSA is named, nor line breaks', async () => {
    const { key } = aSigner('ecdsa');
    const words = publicOf(key).trim().split('\n');
    const oneLine = [words[0], words.slice(1, -1).join(''), words.at(-1)].join('\n');
    const other = { ...key, keytype: 'ecdsa-sha2-nistp256', keyval: { public: oneLine } };
    const [one, two] = await Promise.all(
      [key, other].map((each) => verifierOf(each, productSchemes)),
    );
    expect(two?.material).toBe(one?.material);
  });
});

describe('keys that are not taken', () => {
  test('are RSA, in the product', async () => {
    expect(await verifierOf(aSigner('rsa').key, productSchemes)).toBeUndefined();
  });

  test.each([
    { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: 'abcd' } },
    { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: 'not hexadecimal' } },
    { keytype: 'ed25519', scheme: 'ed25519', keyval: {} },
    { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: 'not PEM' } },
    { keytype: 'constructor', scheme: '__proto__', keyval: { public: '' } },
  ])('are those that are none: $keytype $keyval', async (key) => {
    expect(await verifierOf(key, wideSchemes)).toBeUndefined();
  });
});
