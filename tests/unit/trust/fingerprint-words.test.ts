import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));

test('every value of a byte has a word of its own', () => {
  const all = Array.from({ length: 256 }, (_, byte) =>
    fingerprintInWords(byte.toString(16).padStart(2, '0').repeat(32)),
  );
  expect(new Set(all.map(([word]) => word)).size).toBe(256);
  expect(all.flat()).not.toContain('?');
});

test('hashes that differ in their first ten bytes differ in words', () => {
  fc.assert(
    fc.property(hash, hash, (one, other) => {
      const same = one.slice(0, 20) === other.slice(0, 20);
      const words = [one, other].map((hex) => fingerprintInWords(hex).join(' '));
      expect(words[0] === words[1]).toBe(same);
    }),
  );
});
